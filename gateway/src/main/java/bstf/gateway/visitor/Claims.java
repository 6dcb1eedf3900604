package bstf.gateway.visitor;

import bstf.gateway.visitor.ProxySettings.ProxyHeader;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.server.reactive.ServerHttpRequest;

/** What proxies say of where a request comes from, the nearest one last. */
final class Claims {
    /**
     * An element of {@code Forwarded}, where text in quotes may hold commas; or what follows a
     * quotation mark that is never closed. Possessive, so that no claim is long enough to fill the
     * stack, and each is read once.
     */
    private static final Pattern ELEMENT =
            Pattern.compile(
                    "(?<element>(?:[^,\"]++|\"(?:[^\"\\\\]++|\\\\.)*+\")++)|\"(?<rest>.++)");

    private static final Pattern MARKS = Pattern.compile("[,\"]++");

    private static final Pattern FOR =
            Pattern.compile("(?i)(?:^|;)\\s*for=(?:\"([^\"]*)\"|([^;\\s]*))");
    private static final Pattern WITH_PORT =
            Pattern.compile("\\[([^\\]]*)\\](?::\\d+)?|([^:]+)(?::\\d+)?");

    private Claims() {}

    /** The addresses; an element that says none is empty. */
    static List<Optional<InetAddress>> addresses(ServerHttpRequest request, ProxyHeader header) {
        return switch (header) {
            case X_FORWARDED_FOR ->
                    elements(request, "X-Forwarded-For").stream().map(Claims::address).toList();
            case FORWARDED ->
                    elements(request, "Forwarded").stream()
                            .map(element -> node(element).flatMap(Claims::address))
                            .toList();
        };
    }

    /** By which scheme the nearest proxy was asked. */
    static Optional<String> scheme(ServerHttpRequest request) {
        var all = elements(request, "X-Forwarded-Proto");
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(all.getLast().strip().toLowerCase(Locale.ROOT))
                        .filter(scheme -> scheme.equals("http") || scheme.equals("https"));
    }

    private static List<String> elements(ServerHttpRequest request, String header) {
        var all = new ArrayList<String>();
        for (var line : request.getHeaders().getOrDefault(header, List.of())) {
            var elements = ELEMENT.matcher(line);
            while (elements.find()) {
                var element = elements.group("element");
                if (element != null) {
                    all.add(element.strip());
                } else {
                    MARKS.splitAsStream(elements.group("rest"))
                            .filter(it -> !it.isEmpty())
                            .map(String::strip)
                            .forEach(all::add);
                }
            }
        }
        return all;
    }

    private static Optional<String> node(String element) {
        var node = FOR.matcher(element);
        return node.find()
                ? Optional.of(node.group(1) != null ? node.group(1) : node.group(2))
                : Optional.empty();
    }

    private static Optional<InetAddress> address(String text) {
        var bare = AddressRange.literal(text);
        if (bare.isPresent()) {
            return bare;
        }
        var parts = WITH_PORT.matcher(text);
        return parts.matches()
                ? AddressRange.literal(parts.group(1) != null ? parts.group(1) : parts.group(2))
                : Optional.empty();
    }
}
