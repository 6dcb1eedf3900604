package bstf.gateway.shortpath;

import bstf.gateway.visitor.Visitor;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.util.AsciiString;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import reactor.core.publisher.Mono;
import reactor.netty.http.server.HttpServerResponse;

/**
 * Answers GET and HEAD with an edition, or with 304 when the caller has it (RFC 9110 section 13).
 * What it says of a page it says with 304 as well: a browser takes the headers of a 304 in place of
 * those that it kept (RFC 9111 section 3.2).
 */
final class EditionAnswer {
    /** To be kept, and asked for each time whether it still stands. */
    private static final AsciiString FOR_ALL = AsciiString.cached("no-cache");

    private static final AsciiString FOR_ONE = AsciiString.cached("private, no-cache");
    private static final AsciiString VARY =
            AsciiString.cached("Accept-Encoding, Authorization, Cookie");

    private EditionAnswer() {}

    static Mono<Void> write(
            Edition edition,
            ServerHttpRequest request,
            ServerHttpResponse response,
            Tally tally,
            Sending sending) {
        var asked = request.getHeaders();
        var gzip = ContentCoding.takesGzip(asked.getFirst("Accept-Encoding"));
        var form = gzip ? edition.gzip() : edition.plain();
        HttpServerResponse server = ServerHttpResponseDecorator.getNativeResponse(response);
        var headers = server.responseHeaders();
        headers.set(HttpHeaderNames.ETAG, form.tag());
        headers.set(
                HttpHeaderNames.CACHE_CONTROL,
                Visitor.of(request).isAnonymous() ? FOR_ALL : FOR_ONE);
        headers.add(HttpHeaderNames.VARY, VARY);
        edition.policy()
                .ifPresent(policy -> headers.set(HttpHeaderNames.CONTENT_SECURITY_POLICY, policy));
        if (has(asked.getFirst("If-None-Match"), edition)) {
            tally.notModified().increment();
            response.setStatusCode(HttpStatus.NOT_MODIFIED);
            return response.setComplete();
        }
        tally.given().increment();
        headers.set(HttpHeaderNames.CONTENT_TYPE, edition.contentType());
        headers.set(HttpHeaderNames.CONTENT_LENGTH, form.length());
        if (gzip) {
            headers.set(HttpHeaderNames.CONTENT_ENCODING, HttpHeaderValues.GZIP);
        }
        return HttpMethod.HEAD.equals(request.getMethod())
                ? response.setComplete()
                : sending.send(form.content(), response);
    }

    /** Compares weakly, as If-None-Match does. */
    private static boolean has(@Nullable String ifNoneMatch, Edition edition) {
        if (ifNoneMatch == null) {
            return false;
        }
        for (var part : ifNoneMatch.split(",", -1)) {
            var tag = part.strip();
            if (tag.equals("*") || edition.is(tag.startsWith("W/") ? tag.substring(2) : tag)) {
                return true;
            }
        }
        return false;
    }
}
