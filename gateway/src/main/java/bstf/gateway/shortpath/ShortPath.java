package bstf.gateway.shortpath;

import bstf.gateway.front.Stage;
import bstf.gateway.problem.GatewayProblem;
import bstf.gateway.problem.ProblemAnswer;
import bstf.platform.problem.Problem;
import bstf.platform.problem.ProblemException;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.HttpHandler;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.WebHandler;
import reactor.core.publisher.Mono;

/**
 * Stands in front of the framework and answers the paths that are kept in memory. What comes from
 * another origin takes the long way, where the rules for origins are applied, to the same answer.
 */
@Component
@Order(Stage.MEMORY)
final class ShortPath implements Stage {
    private static final List<HttpMethod> READING = List.of(HttpMethod.GET, HttpMethod.HEAD);

    private final Map<String, Kept> all;

    ShortPath(List<Shown> shown, ObjectProvider<MeterRegistry> meters) {
        var registry = meters.getIfAvailable(SimpleMeterRegistry::new);
        this.all =
                shown.stream()
                        .collect(
                                Collectors.toMap(
                                        Shown::path,
                                        it ->
                                                new Kept(
                                                        it.resource(),
                                                        Tally.of(it.path(), registry))));
    }

    /** What stands at one path, and how often it was answered. */
    record Kept(Shown.Resource resource, Tally tally) {

        Mono<Void> answer(ServerHttpRequest request, ServerHttpResponse response, Sending sending) {
            if (!READING.contains(request.getMethod())) {
                return refuse(GatewayProblem.methodNotAllowed(READING), request, response);
            }
            Edition edition;
            try {
                edition = resource.edition(request);
            } catch (ProblemException none) {
                return refuse(none.problem(), request, response);
            }
            return EditionAnswer.write(edition, request, response, tally, sending);
        }

        private Mono<Void> refuse(
                Problem problem, ServerHttpRequest request, ServerHttpResponse response) {
            tally.refused().increment();
            return ProblemAnswer.write(problem, request, response);
        }
    }

    @Override
    public HttpHandler before(HttpHandler longWay) {
        return (request, response) -> {
            var kept = all.get(request.getURI().getRawPath());
            return kept == null || request.getHeaders().containsHeader(HttpHeaders.ORIGIN)
                    ? longWay.handle(request, response)
                    : kept.answer(request, response, Sending.DIRECT);
        };
    }

    /** Every path that is answered here, with what answers it on the long way. */
    Map<String, WebHandler> onTheLongWay() {
        return all.entrySet().stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey,
                                entry ->
                                        exchange ->
                                                entry.getValue()
                                                        .answer(
                                                                exchange.getRequest(),
                                                                exchange.getResponse(),
                                                                Sending.FRAMED)));
    }
}
