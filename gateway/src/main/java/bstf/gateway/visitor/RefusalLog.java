package bstf.gateway.visitor;

import bstf.platform.access.AuditWord;
import bstf.platform.access.refused.RefusalBook;
import bstf.platform.access.refused.RefusedRequest;
import bstf.platform.problem.Problem;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;

/**
 * Writes down under {@code bstf.audit} whom the gateway refuses, as services do at their doors: the
 * caller, the method, the path and the reason; never the query, a header, a token or an address.
 */
@Component
public final class RefusalLog {
    private final Pseudonyms pseudonyms = new Pseudonyms();
    private final RefusalBook book;

    RefusalLog(RefusalBook book) {
        this.book = book;
    }

    /** What {@code request} wanted was not to be had with what it showed. */
    void turnedAway(ServerHttpRequest request, Problem why) {
        book.enterByObject(entry(RefusedRequest.ANONYMOUS, request, why.code()));
    }

    /**
     * It came too often, or in no form or from no place that is taken.
     *
     * @param reason a problem's code, or another word for it of which there are few
     */
    public void refused(ServerHttpRequest request, String reason) {
        var caller = Received.find(request).flatMap(Received::known);
        book.enter(
                caller.filter(it -> !it.isAnonymous())
                        .map(it -> of(it.caller().id(), request, reason))
                        .orElseGet(() ->
                                entry(
                                        caller.isPresent()
                                                ? RefusedRequest.ANONYMOUS
                                                : RefusedRequest.NOBODY,
                                        request,
                                        reason)));
    }

    /**
     * The same of a request that never became one.
     *
     * @param peer the other end of the connection
     * @param method as far as it was understood
     * @param target the path, perhaps with a query, as far as it was understood
     */
    public void refused(
            @Nullable SocketAddress peer,
            @Nullable String method,
            @Nullable String target,
            String reason) {
        book.enter(
                RefusedRequest.of(RefusedRequest.NOBODY, method, pathOf(target), reason)
                        .from(pseudonym(peer)));
    }

    private RefusedRequest entry(String caller, ServerHttpRequest request, String reason) {
        var from =
                Received.find(request)
                        .map(it -> pseudonyms.of(it.whence().address()))
                        .orElseGet(() -> pseudonym(request.getRemoteAddress()));
        return of(caller, request, reason).from(from);
    }

    private static RefusedRequest of(String caller, ServerHttpRequest request, String reason) {
        return RefusedRequest.of(
                caller, request.getMethod().name(), request.getURI().getRawPath(), reason);
    }

    private String pseudonym(@Nullable SocketAddress peer) {
        return peer instanceof InetSocketAddress known
                ? Optional.ofNullable(known.getAddress()).map(pseudonyms::of).orElse(AuditWord.NONE)
                : AuditWord.NONE;
    }

    private static @Nullable String pathOf(@Nullable String target) {
        return target == null ? null : target.split("\\?", 2)[0];
    }
}
