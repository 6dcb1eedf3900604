package bstf.gateway.visitor;

import org.springframework.http.server.reactive.ServerHttpRequest;
import reactor.core.publisher.Mono;

/** Where the gateway keeps no sessions: cookies say nothing. */
final class NoSessions implements Sessions {

    @Override
    public boolean isShownBy(ServerHttpRequest request) {
        return false;
    }

    @Override
    public Mono<Identified> of(ServerHttpRequest request, Whence from) {
        return Mono.just(Identified.anonymous(from));
    }
}
