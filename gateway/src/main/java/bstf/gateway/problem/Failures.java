package bstf.gateway.problem;

import static org.springframework.cloud.gateway.support.ServerWebExchangeUtils.GATEWAY_ROUTE_ATTR;

import bstf.platform.problem.Problem;
import bstf.platform.problem.ProblemCode;
import bstf.platform.problem.ProblemException;
import io.netty.channel.ChannelException;
import java.io.IOException;
import java.net.ConnectException;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webflux.error.ErrorWebExceptionHandler;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.server.MethodNotAllowedException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.netty.channel.AbortedException;

/**
 * Turns whatever fails into a problem. An answer of which a part has left already can't become one:
 * its connection is cut, so that nobody takes the part for the whole. Where the caller is gone
 * there is nobody to answer, and nothing to log.
 */
@Component
@Order(-2)
final class Failures implements ErrorWebExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
        if (exchange.getResponse().isCommitted()) {
            return Mono.error(failure);
        }
        if (failure instanceof AbortedException) {
            return Mono.empty();
        }
        LastingHeaders.keepOnly(exchange.getResponse().getHeaders());
        return ProblemAnswer.write(
                problemOf(exchange, failure), exchange.getRequest(), exchange.getResponse());
    }

    private static Problem problemOf(ServerWebExchange exchange, Throwable failure) {
        return switch (failure) {
            case ProblemException known -> known.problem();
            case MethodNotAllowedException method ->
                    GatewayProblem.methodNotAllowed(method.getSupportedMethods());
            case ResponseStatusException status -> ofStatus(exchange, status);
            case IOException away -> away(exchange, away);
            case TimeoutException away -> away(exchange, away);
            case ChannelException away -> away(exchange, away);
            default -> unexpected(exchange, failure);
        };
    }

    private static Problem ofStatus(ServerWebExchange exchange, ResponseStatusException failure) {
        return switch (failure.getStatusCode().value()) {
            case 404 -> Problem.of(ProblemCode.NOT_FOUND);
            case 406 -> Problem.of(ProblemCode.NOT_ACCEPTABLE);
            case 413 -> Problem.of(ProblemCode.BODY_TOO_LARGE);
            case 415 -> Problem.of(ProblemCode.MEDIA_TYPE_NOT_SUPPORTED);
            case 502, 503, 504 -> away(exchange, failure);
            default ->
                    failure.getStatusCode().is4xxClientError()
                            ? Problem.of(ProblemCode.MALFORMED_REQUEST)
                            : unexpected(exchange, failure);
        };
    }

    /** A request whose connection was refused never arrived; any other may have. */
    private static Problem away(ServerWebExchange exchange, Exception failure) {
        var service =
                Optional.ofNullable(exchange.<Route>getAttribute(GATEWAY_ROUTE_ATTR))
                        .map(Route::getId)
                        .orElse("A service");
        LOG.warn("{} is away: {}", service, failure.toString());
        return GatewayProblem.serviceUnavailable(
                isRead(exchange) || failure instanceof ConnectException
                        ? "%s does not answer now. Try again after the time that Retry-After says."
                                .formatted(service)
                        : "%s did not answer; it may have carried the request out. Read what stands, or repeat the request with the same Idempotency-Key or If-Match."
                                .formatted(service));
    }

    private static boolean isRead(ServerWebExchange exchange) {
        var method = exchange.getRequest().getMethod();
        return HttpMethod.GET.equals(method) || HttpMethod.HEAD.equals(method);
    }

    private static Problem unexpected(ServerWebExchange exchange, Throwable failure) {
        LOG.error(
                "{} {} failed",
                exchange.getRequest().getMethod(),
                exchange.getRequest().getPath(),
                failure);
        return Problem.of(ProblemCode.UNEXPECTED);
    }
}
