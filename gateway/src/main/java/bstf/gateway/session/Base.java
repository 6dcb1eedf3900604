package bstf.gateway.session;

import bstf.gateway.visitor.Whence;
import org.springframework.http.server.reactive.ServerHttpRequest;

/** The origin under which a browser knows the gateway. */
final class Base {
    private Base() {}

    /** As the request itself says it. */
    static String of(ServerHttpRequest request, Whence from) {
        var host = request.getHeaders().getFirst("Host");
        return from.scheme() + "://" + (host == null ? "" : host);
    }
}
