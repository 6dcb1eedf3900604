package bstf.gateway.access;

import bstf.platform.problem.Problem;
import bstf.platform.problem.ProblemCode;
import bstf.platform.problem.ProblemException;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Refuses bodies that are too large: at once when their length is said, else when it is passed. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
final class BodyLimit implements WebFilter {
    private final long limit;

    BodyLimit(AccessSettings settings) {
        this.limit = settings.maxBody().toBytes();
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var length = exchange.getRequest().getHeaders().getContentLength();
        if (length > limit) {
            return Mono.error(tooLarge());
        }
        return chain.filter(
                length >= 0
                        ? exchange
                        : exchange.mutate().request(new Counted(exchange.getRequest())).build());
    }

    /** The rest of the body is not read, so the connection can't be used for another request. */
    private ProblemException tooLarge() {
        return Problem.of(
                        ProblemCode.BODY_TOO_LARGE,
                        "The body is larger than %d bytes. Send a smaller one.".formatted(limit))
                .with("Connection", "close")
                .asException();
    }

    /** A request of unknown length whose bytes are counted as they pass. */
    private final class Counted extends ServerHttpRequestDecorator {
        Counted(ServerHttpRequest request) {
            super(request);
        }

        @Override
        public Flux<DataBuffer> getBody() {
            var seen = new AtomicLong();
            return super.getBody()
                    .handle((buffer, sink) -> {
                        if (seen.addAndGet(buffer.readableByteCount()) > limit) {
                            DataBufferUtils.release(buffer);
                            sink.error(tooLarge());
                        } else {
                            sink.next(buffer);
                        }
                    });
        }
    }
}
