package bstf.gateway.visitor;

import bstf.platform.access.refused.Bounds;
import bstf.platform.problem.Problem;
import bstf.platform.problem.ProblemException;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Writes down what is refused behind it: bodies that are too large, sign-ins that fail, and on the
 * operators' port everything that is not there for those who ask.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class WrittenDown implements WebFilter {
    private static final Set<Integer> OF_AUTHORITY = Set.of(401, 403);
    private static final Set<String> OF_SESSIONS = Set.of("not-signed-in", "sessions-full");

    private final RefusalLog log;

    WrittenDown(RefusalLog log) {
        this.log = log;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return chain.filter(exchange).doOnError(failure -> note(exchange, failure));
    }

    private void note(ServerWebExchange exchange, Throwable failure) {
        var request = exchange.getRequest();
        var received = Received.find(request);
        if (failure instanceof ProblemException known) {
            var problem = known.problem();
            var told = received.flatMap(Received::turnedAway).filter(problem::equals).isPresent();
            if (!told && (received.isEmpty() || isRefusal(problem))) {
                log.refused(request, problem.code());
            }
        } else if (failure instanceof ResponseStatusException status
                && received.isEmpty()
                && status.getStatusCode().is4xxClientError()) {
            log.refused(request, "not-found");
        }
    }

    private static boolean isRefusal(Problem problem) {
        return Bounds.areBrokenBy(problem)
                || OF_AUTHORITY.contains(problem.status())
                || OF_SESSIONS.contains(problem.code());
    }
}
