package bstf.gateway.shortpath;

import io.netty.buffer.ByteBuf;
import org.springframework.core.io.buffer.NettyDataBufferFactory;
import org.springframework.http.server.reactive.AbstractServerHttpResponse;
import org.springframework.http.server.reactive.ServerHttpResponse;
import reactor.core.publisher.Mono;
import reactor.netty.http.server.HttpServerResponse;

/** How the body of an edition leaves. */
enum Sending {
    /** Past the framework, in one piece with the head: nobody above has anything to add. */
    DIRECT {
        @Override
        Mono<Void> send(ByteBuf content, ServerHttpResponse response) {
            HttpServerResponse server = ((AbstractServerHttpResponse) response).getNativeResponse();
            return server.sendObject(content).then();
        }
    },
    /** Through the framework, which may have something to do before the head leaves. */
    FRAMED {
        @Override
        Mono<Void> send(ByteBuf content, ServerHttpResponse response) {
            var buffers = (NettyDataBufferFactory) response.bufferFactory();
            return response.writeWith(Mono.just(buffers.wrap(content)));
        }
    };

    abstract Mono<Void> send(ByteBuf content, ServerHttpResponse response);
}
