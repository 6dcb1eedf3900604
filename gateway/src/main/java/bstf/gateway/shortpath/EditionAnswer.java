package bstf.gateway.shortpath;

import bstf.gateway.visitor.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import reactor.core.publisher.Mono;

/**
 * Answers GET and HEAD with an edition, or with 304 when the caller has it (RFC 9110 section 13).
 * What it says of a page it says with 304 as well: a browser takes the headers of a 304 in place of
 * those that it kept (RFC 9111 section 3.2).
 */
final class EditionAnswer {
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
        var headers = response.getHeaders();
        headers.set("ETag", form.tag());
        headers.set(
                "Cache-Control",
                Visitor.of(request).isAnonymous() ? "no-cache" : "private, no-cache");
        headers.add("Vary", "Accept-Encoding, Authorization, Cookie");
        edition.policy().ifPresent(policy -> headers.set("Content-Security-Policy", policy));
        if (has(asked.getFirst("If-None-Match"), edition)) {
            tally.notModified().increment();
            response.setStatusCode(HttpStatus.NOT_MODIFIED);
            return response.setComplete();
        }
        tally.given().increment();
        headers.set("Content-Type", edition.contentType());
        headers.set("Content-Length", form.length());
        if (gzip) {
            headers.set("Content-Encoding", "gzip");
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
