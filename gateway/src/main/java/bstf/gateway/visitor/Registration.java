package bstf.gateway.visitor;

import bstf.platform.problem.Problem;
import bstf.platform.problem.ProblemCode;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Hands over to the framework what was found out about a request before it. A request about which
 * nothing was came to the operators' port; the framework would answer there whatever the public
 * port answers, so everything but what is the operators' ends here.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class Registration implements WebFilter {
    private final String operators;
    private final RefusalLog log;

    Registration(
            @Value("${management.endpoints.web.base-path:/actuator}") String operators,
            RefusalLog log) {
        this.operators = operators;
        this.log = log;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var received = Received.find(exchange.getRequest());
        if (received.isEmpty() && !isForOperators(exchange.getRequest())) {
            log.refused(exchange.getRequest(), ProblemCode.NOT_FOUND.code());
            return Mono.error(Problem.of(ProblemCode.NOT_FOUND).asException());
        }
        received.ifPresent(it -> exchange.getAttributes().put(Received.ATTRIBUTE, it));
        return chain.filter(exchange);
    }

    private boolean isForOperators(ServerHttpRequest request) {
        var path = request.getURI().getRawPath();
        return path.equals(operators) || path.startsWith(operators + "/");
    }
}
