package bstf.gateway.visitor;

import bstf.gateway.limits.Spent;
import bstf.gateway.problem.GatewayProblem;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import reactor.core.publisher.Mono;

/**
 * Knows a caller by a token in its {@code Authorization} header (RFC 6750 section 2.1), or by its
 * session, and by nothing else. What cannot be read, or says two things, is never taken for
 * nothing.
 */
final class Credentials {
    private static final String SCHEME = "bearer ";

    private final Tokens tokens;
    private final Sessions sessions;

    Credentials(Tokens tokens, Sessions sessions) {
        this.tokens = tokens;
        this.sessions = sessions;
    }

    /** Whether the request shows nothing at all by which its sender could be known. */
    boolean showsNothing(ServerHttpRequest request) {
        return !request.getHeaders().containsHeader(HttpHeaders.AUTHORIZATION)
                && !sessions.isShownBy(request);
    }

    /**
     * Who it is.
     *
     * @param left what the address has left; asked before something costly is done for a stranger
     */
    Mono<Identified> of(ServerHttpRequest request, Whence from, Supplier<Spent> left) {
        var headers = request.getHeaders().getOrDefault(HttpHeaders.AUTHORIZATION, List.of());
        if (headers.isEmpty()) {
            return sessions.of(request, from);
        }
        if (sessions.isShownBy(request)) {
            return refused("Send the token or the session's cookie, not both.");
        }
        var only = headers.getFirst();
        if (headers.size() > 1 || !only.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return refused("Send one 'Authorization: Bearer' with an access token.");
        }
        var spent = left.get();
        return spent.granted()
                ? tokens.read(only.substring(SCHEME.length()).strip(), request, from, false)
                : Mono.just(new Identified.Not(GatewayProblem.tooManyRequests(spent.retryAfter())));
    }

    private static Mono<Identified> refused(String why) {
        return Mono.just(new Identified.Not(GatewayProblem.tokenNotAccepted(why)));
    }
}
