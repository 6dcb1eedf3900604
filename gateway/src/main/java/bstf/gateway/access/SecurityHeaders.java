package bstf.gateway.access;

import bstf.gateway.front.Stage;
import bstf.gateway.visitor.Whereabouts;
import io.netty.handler.codec.http.DefaultHttpHeaders;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.util.AsciiString;
import org.springframework.core.annotation.Order;
import org.springframework.http.server.reactive.HttpHandler;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import org.springframework.stereotype.Component;
import reactor.netty.http.server.HttpServerResponse;

/**
 * Tells browsers, on every answer, to make nothing of it but what it says it is. A page has a
 * policy of its own in place of the one that lets nothing be loaded.
 */
@Component
@Order(Stage.FORM)
final class SecurityHeaders implements Stage {
    private static final AsciiString HSTS = AsciiString.cached("Strict-Transport-Security");
    private static final AsciiString ONE_YEAR = AsciiString.cached("max-age=31536000");
    static final HttpHeaders ALWAYS =
            new DefaultHttpHeaders()
                    .add("X-Content-Type-Options", AsciiString.cached("nosniff"))
                    .add("X-Frame-Options", AsciiString.cached("DENY"))
                    .add("Referrer-Policy", AsciiString.cached("no-referrer"))
                    .add("Cross-Origin-Opener-Policy", AsciiString.cached("same-origin"))
                    .add("Cross-Origin-Resource-Policy", AsciiString.cached("same-origin"))
                    .add(
                            "Content-Security-Policy",
                            AsciiString.cached("default-src 'none'; frame-ancestors 'none'"));

    private final Whereabouts whereabouts;

    SecurityHeaders(Whereabouts whereabouts) {
        this.whereabouts = whereabouts;
    }

    @Override
    public HttpHandler before(HttpHandler inside) {
        return (request, response) -> {
            var headers = ofTheServer(response).responseHeaders();
            headers.add(ALWAYS);
            var received = whereabouts.note(request);
            if (received.whence().isSecure()) {
                headers.set(HSTS, ONE_YEAR);
            }
            return inside.handle(received, response);
        };
    }

    private static HttpServerResponse ofTheServer(ServerHttpResponse response) {
        return ServerHttpResponseDecorator.getNativeResponse(response);
    }
}
