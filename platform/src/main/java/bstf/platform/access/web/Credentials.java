package bstf.platform.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import org.springframework.http.HttpHeaders;

/**
 * What a request brings to say who sends it: a token in its {@code Authorization} header (RFC 6750
 * section 2.1) and nowhere else. Tokens in a query, a body or a cookie are not looked for.
 */
sealed interface Credentials {

    /** It says nothing. */
    record None() implements Credentials {}

    /** It says something that is no token: it is not taken for one that says nothing. */
    record Unreadable() implements Credentials {}

    record Token(String text) implements Credentials {}

    String SCHEME = "bearer ";

    static Credentials of(HttpServletRequest request) {
        var headers = Collections.list(request.getHeaders(HttpHeaders.AUTHORIZATION));
        if (headers.isEmpty()) {
            return new None();
        }
        var only = headers.getFirst();
        return headers.size() == 1 && only.toLowerCase(Locale.ROOT).startsWith(SCHEME)
                ? new Token(only.substring(SCHEME.length()).strip())
                : new Unreadable();
    }
}
