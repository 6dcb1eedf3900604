package bstf.gateway.problem;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.http.HttpHeaders;

/** Which fields of an answer stay when a failure takes its place: those about the exchange. */
final class LastingHeaders {
    private static final Set<String> LASTING =
            Set.of(
                    "content-security-policy",
                    "cross-origin-opener-policy",
                    "cross-origin-resource-policy",
                    "permissions-policy",
                    "ratelimit",
                    "ratelimit-policy",
                    "referrer-policy",
                    "strict-transport-security",
                    "vary",
                    "x-content-type-options",
                    "x-frame-options");

    private LastingHeaders() {}

    static void keepOnly(HttpHeaders headers) {
        List.copyOf(headers.headerNames()).stream()
                .filter(name -> !isLasting(name.toLowerCase(Locale.ROOT)))
                .forEach(headers::remove);
    }

    private static boolean isLasting(String name) {
        return LASTING.contains(name) || name.startsWith("access-control-");
    }
}
