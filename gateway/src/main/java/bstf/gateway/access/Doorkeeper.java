package bstf.gateway.access;

import bstf.gateway.front.Stage;
import bstf.gateway.problem.GatewayProblem;
import bstf.gateway.problem.ProblemAnswer;
import bstf.gateway.visitor.RefusalLog;
import bstf.platform.access.refused.Bounds;
import bstf.platform.problem.Problem;
import bstf.platform.problem.ProblemCode;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.HttpHandler;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Refuses, before anything is routed, requests whose path or method may be understood in more than
 * one way.
 */
@Component
@Order(Stage.FORM + 1)
final class Doorkeeper implements Stage {
    private static final Set<HttpMethod> METHODS =
            Set.of(
                    HttpMethod.GET,
                    HttpMethod.HEAD,
                    HttpMethod.POST,
                    HttpMethod.PUT,
                    HttpMethod.PATCH,
                    HttpMethod.DELETE,
                    HttpMethod.OPTIONS);

    private final int maxQuery;
    private final RefusalLog log;

    Doorkeeper(AccessSettings settings, RefusalLog log) {
        this.maxQuery = settings.maxQuery();
        this.log = log;
    }

    @Override
    public HttpHandler before(HttpHandler inside) {
        return (request, response) ->
                objectionTo(request)
                        .map(problem -> refuse(problem, request, response))
                        .orElseGet(() -> inside.handle(request, response));
    }

    private Mono<Void> refuse(
            Problem problem, ServerHttpRequest request, ServerHttpResponse response) {
        if (Bounds.areBrokenBy(problem)) {
            log.refused(request, problem.code());
        }
        return ProblemAnswer.write(problem, request, response);
    }

    private Optional<Problem> objectionTo(ServerHttpRequest request) {
        var query = request.getURI().getRawQuery();
        if (query != null && query.length() > maxQuery) {
            return Optional.of(
                    Problem.of(
                            ProblemCode.QUERY_TOO_LONG,
                            "The query is longer than %d characters. Send a shorter one."
                                    .formatted(maxQuery)));
        }
        if (!METHODS.contains(request.getMethod())) {
            return Optional.of(GatewayProblem.methodNotAllowed(METHODS));
        }
        return PlainPath.objectionTo(request.getURI().getRawPath())
                .map(why ->
                        Problem.of(
                                ProblemCode.MALFORMED_REQUEST,
                                why + " Send the path in its plain form."));
    }
}
