package bstf.gateway.visitor;

import org.springframework.http.server.reactive.ServerHttpRequest;
import reactor.core.publisher.Mono;

/** Sessions of browsers, whose tokens the gateway keeps. */
public interface Sessions {
    /** Whether {@code request} shows a session's cookie. */
    boolean isShownBy(ServerHttpRequest request);

    /** Whose session it is; anonymous when it is over, or never was. */
    Mono<Identified> of(ServerHttpRequest request, Whence from);
}
