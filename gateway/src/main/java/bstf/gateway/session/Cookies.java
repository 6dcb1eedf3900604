package bstf.gateway.session;

import bstf.gateway.visitor.Whence;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpCookie;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.http.server.reactive.ServerHttpRequest;

/**
 * The cookies of the gateway. Over TLS their names bind them to this very host (RFC 6265bis section
 * 4.1.3.2), and the ones without that prefix are not looked at.
 */
enum Cookies {
    SESSION("bstf_session"),
    LOGIN("bstf_login");

    private static final String HOST = "__Host-";

    private final String name;

    Cookies(String name) {
        this.name = name;
    }

    /** Whether {@code request} has one. */
    boolean stands(ServerHttpRequest request, Whence from) {
        return request.getHeaders().containsHeader(HttpHeaders.COOKIE)
                && request.getCookies().containsKey(nameFor(from));
    }

    /** Its value; empty when there is none, or more than one. */
    Optional<String> value(ServerHttpRequest request, Whence from) {
        var all = request.getCookies().getOrDefault(nameFor(from), List.of());
        return all.size() == 1
                ? Optional.of(all.getFirst()).map(HttpCookie::getValue)
                : Optional.empty();
    }

    /** One that holds {@code value}, for {@code age}. */
    ResponseCookie with(String value, Duration age, Whence from) {
        return ResponseCookie.from(nameFor(from), value)
                .httpOnly(true)
                .secure(from.isSecure())
                .sameSite("Lax")
                .path("/")
                .maxAge(age)
                .build();
    }

    /** One that takes it away. */
    ResponseCookie none(Whence from) {
        return with("", Duration.ZERO, from);
    }

    private String nameFor(Whence from) {
        return from.isSecure() ? HOST + name : name;
    }
}
