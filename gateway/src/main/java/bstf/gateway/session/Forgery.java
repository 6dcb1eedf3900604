package bstf.gateway.session;

import bstf.gateway.problem.GatewayProblem;
import bstf.gateway.visitor.Whence;
import bstf.platform.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;

/**
 * Tells a change that a page of ours asks for from one that another site has a browser send: only
 * the former knows the session's token, and comes from the same origin.
 */
final class Forgery {
    static final String HEADER = "X-CSRF-Token";

    private static final Set<HttpMethod> HARMLESS =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private Forgery() {}

    /** What is wrong with {@code request} of the session with this token. */
    static Optional<Problem> objectionTo(ServerHttpRequest request, Whence from, String csrf) {
        if (HARMLESS.contains(request.getMethod())) {
            return Optional.empty();
        }
        if (!isSameOrigin(request, from)) {
            return Optional.of(
                    GatewayProblem.forged("The change was asked for by a page of another origin."));
        }
        var shown = request.getHeaders().getOrDefault(HEADER, List.of());
        return shown.size() == 1 && Secrets.same(shown.getFirst(), csrf)
                ? Optional.empty()
                : Optional.of(
                        GatewayProblem.forged(
                                "Send the token that /api/v1/session gives as %s."
                                        .formatted(HEADER)));
    }

    private static boolean isSameOrigin(ServerHttpRequest request, Whence from) {
        var headers = request.getHeaders();
        var origins = headers.getOrDefault(HttpHeaders.ORIGIN, List.of());
        var site = headers.getOrDefault("Sec-Fetch-Site", List.of());
        return (origins.isEmpty() || origins.equals(List.of(Base.of(request, from))))
                && (site.isEmpty() || site.equals(List.of("same-origin")));
    }
}
