package bstf.gateway.visitor;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Hands over to the framework what was found out about a request before it. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class Registration implements WebFilter {

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        exchange.getAttributes().put(Received.ATTRIBUTE, Received.of(exchange.getRequest()));
        return chain.filter(exchange);
    }
}
