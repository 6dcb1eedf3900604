package bstf.gateway.access;

import bstf.gateway.problem.GatewayProblem;
import bstf.gateway.problem.ProblemAnswer;
import bstf.platform.problem.Problem;
import bstf.platform.problem.ProblemCode;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.HttpHandler;
import org.springframework.http.server.reactive.HttpHandlerDecoratorFactory;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;

/**
 * Refuses, before anything is routed, requests whose path or method may be understood in more than
 * one way.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 3)
final class Doorkeeper implements HttpHandlerDecoratorFactory {
    private static final Set<HttpMethod> METHODS =
            Set.of(
                    HttpMethod.GET,
                    HttpMethod.HEAD,
                    HttpMethod.POST,
                    HttpMethod.PUT,
                    HttpMethod.PATCH,
                    HttpMethod.DELETE,
                    HttpMethod.OPTIONS);

    @Override
    public HttpHandler apply(HttpHandler inside) {
        return (request, response) ->
                objectionTo(request)
                        .map(problem -> ProblemAnswer.write(problem, request, response))
                        .orElseGet(() -> inside.handle(request, response));
    }

    private static Optional<Problem> objectionTo(ServerHttpRequest request) {
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
