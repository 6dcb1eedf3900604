package bstf.gateway.limits;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.nio.ByteBuffer;

/**
 * Addresses that one party has: an IPv4 address, or the 64 leading bits of an IPv6 address, within
 * which a single machine may take any (RFC 4291 section 2.5.1).
 *
 * @param bits those bits
 */
public record AddressBlock(boolean ipv4, long bits) {

    public static AddressBlock of(InetAddress address) {
        var bytes = ByteBuffer.wrap(address.getAddress());
        return address instanceof Inet4Address
                ? new AddressBlock(true, bytes.getInt())
                : new AddressBlock(false, bytes.getLong());
    }
}
