package bstf.gateway.shortpath;

import bstf.gateway.problem.GatewayProblem;
import bstf.gateway.problem.ProblemAnswer;
import bstf.platform.problem.ProblemException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.HttpHandler;
import org.springframework.http.server.reactive.HttpHandlerDecoratorFactory;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Stands in front of the framework and answers the paths that are kept in memory. What comes from
 * another origin takes the long way, where the rules for origins are applied, and is answered by
 * {@link #answer} all the same.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
final class ShortPath implements HttpHandlerDecoratorFactory {
    private static final List<HttpMethod> READING = List.of(HttpMethod.GET, HttpMethod.HEAD);

    private final Map<String, Shown.Resource> resources;

    ShortPath(List<Shown> shown) {
        this.resources = shown.stream().collect(Collectors.toMap(Shown::path, Shown::resource));
    }

    @Override
    public HttpHandler apply(HttpHandler longWay) {
        return (request, response) -> {
            var resource = resources.get(request.getURI().getRawPath());
            return resource == null || request.getHeaders().containsHeader(HttpHeaders.ORIGIN)
                    ? longWay.handle(request, response)
                    : answer(resource, request, response);
        };
    }

    /** Every path that is answered here, with what answers it. */
    <T> Map<String, T> each(Function<Shown.Resource, T> turn) {
        return resources.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> turn.apply(e.getValue())));
    }

    static Mono<Void> answer(
            Shown.Resource resource, ServerHttpRequest request, ServerHttpResponse response) {
        if (!READING.contains(request.getMethod())) {
            return ProblemAnswer.write(GatewayProblem.methodNotAllowed(READING), request, response);
        }
        Edition edition;
        try {
            edition = resource.edition(request);
        } catch (ProblemException none) {
            return ProblemAnswer.write(none.problem(), request, response);
        }
        return EditionAnswer.write(edition, request, response);
    }
}
