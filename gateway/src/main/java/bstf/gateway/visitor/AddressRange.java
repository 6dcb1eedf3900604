package bstf.gateway.visitor;

import java.net.InetAddress;
import java.util.Optional;
import java.util.regex.Pattern;

/** A block of addresses (CIDR, RFC 4632): {@code 10.0.0.0/8}, {@code fd00::/8}. */
record AddressRange(InetAddress first, int prefix) {
    private static final Pattern IPV4 = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");
    private static final Pattern IPV6 = Pattern.compile("[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");

    AddressRange {
        var most = first.getAddress().length * Byte.SIZE;
        if (prefix < 0 || prefix > most) {
            throw new IllegalArgumentException(
                    "%s/%d (expected: a prefix of 0 to %d bits)"
                            .formatted(first.getHostAddress(), prefix, most));
        }
    }

    /**
     * The range that {@code text} says; a single address is a range of its own.
     *
     * @throws IllegalArgumentException when it says none
     */
    static AddressRange of(String text) {
        var parts = text.strip().split("/", -1);
        var first = literal(parts[0]);
        if (first.isEmpty() || parts.length > 2) {
            throw new IllegalArgumentException(
                    "%s (expected: an address or a range of addresses, 10.0.0.0/8)"
                            .formatted(text));
        }
        var all = first.get().getAddress().length * Byte.SIZE;
        return new AddressRange(first.get(), parts.length == 1 ? all : Integer.parseInt(parts[1]));
    }

    /** The address that {@code text} writes out; names are not looked up. */
    static Optional<InetAddress> literal(String text) {
        if (!IPV4.matcher(text).matches() && !IPV6.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.ofLiteral(text));
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    boolean contains(InetAddress address) {
        var mine = first.getAddress();
        var its = address.getAddress();
        if (mine.length != its.length) {
            return false;
        }
        for (int bit = 0; bit < prefix; bit++) {
            var mask = 0x80 >> bit % Byte.SIZE;
            if ((mine[bit / Byte.SIZE] & mask) != (its[bit / Byte.SIZE] & mask)) {
                return false;
            }
        }
        return true;
    }
}
