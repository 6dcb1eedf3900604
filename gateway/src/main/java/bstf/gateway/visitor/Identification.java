package bstf.gateway.visitor;

import bstf.gateway.limits.Spent;
import java.util.function.Supplier;
import org.springframework.http.server.reactive.ServerHttpRequest;
import reactor.core.publisher.Mono;

/** Finds out who asks from what a request shows. */
interface Identification {
    /** Whether the request shows nothing at all by which its sender could be known. */
    boolean showsNothing(ServerHttpRequest request);

    /**
     * Who it is.
     *
     * @param left what the address has left; asked before something costly is done for a stranger
     */
    Mono<Identified> of(ServerHttpRequest request, Whence from, Supplier<Spent> left);
}
