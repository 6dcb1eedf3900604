package bstf.gateway.access;

import bstf.gateway.visitor.Received;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/**
 * Passes on what a service answered, but for what is the gateway's own to say; and says who may
 * keep it: what was given for a token is for its bearer alone (RFC 9111 section 5.2.2.7).
 */
@Component
final class HonestAnswers implements HttpHeadersFilter, Ordered {
    private static final Set<String> OURS =
            Set.of(
                    "content-security-policy",
                    "cross-origin-opener-policy",
                    "cross-origin-resource-policy",
                    "referrer-policy",
                    "strict-transport-security",
                    "x-content-type-options",
                    "x-frame-options",
                    "x-xss-protection",
                    "ratelimit",
                    "ratelimit-policy",
                    "server",
                    "set-cookie");

    @Override
    public boolean supports(Type type) {
        return type == Type.RESPONSE;
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public HttpHeaders filter(HttpHeaders given, ServerWebExchange exchange) {
        var headers = new HttpHeaders();
        given.forEach((name, values) -> {
            if (!OURS.contains(name.toLowerCase(Locale.ROOT))) {
                headers.addAll(name, values);
            }
        });
        headers.addAll(HttpHeaders.VARY, List.of("Authorization", "Cookie"));
        if (!Received.of(exchange).visitor().isAnonymous() && !forbidsToKeep(headers)) {
            headers.setCacheControl("private, no-cache");
        }
        return headers;
    }

    private static boolean forbidsToKeep(HttpHeaders headers) {
        var control = headers.getCacheControl();
        return control != null && control.contains("no-store");
    }
}
