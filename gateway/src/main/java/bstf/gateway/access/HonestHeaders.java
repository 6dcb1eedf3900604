package bstf.gateway.access;

import bstf.gateway.visitor.Pass;
import bstf.gateway.visitor.Received;
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
            if (!ClaimedHeaders.has(lower) && !DROPPED.contains(lower) && !once.contains(lower)) {
                headers.addAll(name, values);
            }
        });
        tell(headers, Received.of(exchange));
        return headers;
    }

    private static Set<String> namedByConnection(ServerHttpRequest request) {
        return request.getHeaders().getOrDefault(HttpHeaders.CONNECTION, List.of()).stream()
                .flatMap(value -> Arrays.stream(value.split(",", -1)))
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static void tell(HttpHeaders headers, Received request) {
        var whence = request.whence();
        var from = whence.address().getHostAddress();
        var scheme = whence.scheme();
        var host = Optional.ofNullable(request.getURI().getAuthority()).orElse("");
        headers.set("X-Forwarded-For", from);
        headers.set("X-Forwarded-Proto", scheme);
        headers.set("X-Forwarded-Host", host);
        headers.set("X-Forwarded-Port", Integer.toString(port(request, scheme)));
        headers.set(
                "Forwarded",
                "for=\"%s\";proto=%s;host=\"%s\"".formatted(quoted(from), scheme, host));
        request.visitor()
                .pass()
                .map(Pass::token)
                .ifPresentOrElse(
                        headers::setBearerAuth, () -> headers.remove(HttpHeaders.AUTHORIZATION));
    }

    private static int port(Received request, String scheme) {
        var port = request.getURI().getPort();
        return port > 0 ? port : scheme.equals("https") ? 443 : 80;
    }

    /** IPv6 addresses stand in brackets (RFC 7239 section 6). */
    private static String quoted(String address) {
        return address.indexOf(':') < 0 ? address : "[" + address + "]";
    }
}
