package bstf.gateway.access;

import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/**
 * Tells a service where a request came from, as the gateway itself saw it. Whatever the caller
 * claims about that is dropped, and so is what is meant for one connection only (RFC 9110 section
 * 7.6.1). Runs last, when no other filter can add to it.
 */
@Component
final class HonestHeaders implements HttpHeadersFilter, Ordered {
    private static final Set<String> DROPPED =
            Set.of(
                    "forwarded",
                    "x-real-ip",
                    "x-client-ip",
                    "x-cluster-client-ip",
                    "true-client-ip",
                    "x-original-url",
                    "x-original-host",
                    "x-rewrite-url",
                    "x-http-method",
                    "x-http-method-override",
                    "x-method-override",
                    "connection",
                    "keep-alive",
                    "proxy-connection",
                    "proxy-authorization",
                    "proxy-authenticate",
                    "te",
                    "trailer",
                    "upgrade");

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public HttpHeaders filter(HttpHeaders given, ServerWebExchange exchange) {
        var request = exchange.getRequest();
        var once = namedByConnection(request);
        var headers = new HttpHeaders();
        given.forEach((name, values) -> {
            var lower = name.toLowerCase(Locale.ROOT);
            if (!isClaim(lower) && !DROPPED.contains(lower) && !once.contains(lower)) {
                headers.addAll(name, values);
            }
        });
        tell(headers, request);
        return headers;
    }

    private static boolean isClaim(String name) {
        return name.startsWith("x-forwarded");
    }

    private static Set<String> namedByConnection(ServerHttpRequest request) {
        return request.getHeaders().getOrDefault(HttpHeaders.CONNECTION, List.of()).stream()
                .flatMap(value -> Arrays.stream(value.split(",", -1)))
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static void tell(HttpHeaders headers, ServerHttpRequest request) {
        var uri = request.getURI();
        var scheme = Optional.ofNullable(uri.getScheme()).orElse("http");
        var port = uri.getPort() > 0 ? uri.getPort() : scheme.equals("https") ? 443 : 80;
        headers.set("X-Forwarded-Proto", scheme);
        headers.set("X-Forwarded-Host", uri.getAuthority());
        headers.set("X-Forwarded-Port", Integer.toString(port));
        var forwarded = "proto=%s;host=\"%s\"".formatted(scheme, uri.getAuthority());
        var from = address(request);
        if (from.isPresent()) {
            headers.set("X-Forwarded-For", from.get());
            forwarded = "for=\"%s\";%s".formatted(quoted(from.get()), forwarded);
        }
        headers.set("Forwarded", forwarded);
    }

    private static Optional<String> address(ServerHttpRequest request) {
        return Optional.ofNullable(request.getRemoteAddress())
                .map(InetSocketAddress::getAddress)
                .map(address -> address.getHostAddress());
    }

    /** IPv6 addresses stand in brackets (RFC 7239 section 6). */
    private static String quoted(String address) {
        return address.indexOf(':') < 0 ? address : "[" + address + "]";
    }
}
