package bstf.platform.web.headers;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;

/** Headers by which a browser treats answers of an API as data, and as nothing else. */
public final class SecurityHeaders {

    /** On every answer. */
    public static final Map<String, String> ALWAYS =
            Map.of(
                    "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'",
                    "X-Content-Type-Options", "nosniff",
                    "Referrer-Policy", "no-referrer");

    /** Only on what came over TLS (RFC 6797 section 7.2); a year, in seconds. */
    private static final String ONLY_TLS = "max-age=31536000; includeSubDomains";

    private SecurityHeaders() {}

    public static void write(HttpServletRequest request, HttpServletResponse response) {
        ALWAYS.forEach(response::setHeader);
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", ONLY_TLS);
        }
    }
}
