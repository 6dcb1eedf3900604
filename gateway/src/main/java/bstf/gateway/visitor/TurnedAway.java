package bstf.gateway.visitor;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Refuses what the reception turned away, when it came from a page: after the rules for origins
 * have had their say, and before anything else.
 */
@Component
@Order(TurnedAway.AFTER_ORIGINS)
final class TurnedAway implements WebFilter {
    static final int AFTER_ORIGINS = 1;

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return Received.find(exchange.getRequest())
                .flatMap(Received::turnedAway)
                .map(problem -> Mono.<Void>error(problem.asException()))
                .orElseGet(() -> chain.filter(exchange));
    }
}
