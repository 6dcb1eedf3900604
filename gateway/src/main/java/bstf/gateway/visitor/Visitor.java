package bstf.gateway.visitor;

import bstf.platform.access.Caller;
import java.util.Optional;
import org.springframework.http.server.reactive.ServerHttpRequest;

/**
 * Who asks, and from where.
 *
 * @param token the access token that was accepted, to be shown to the services; empty for one
 *     without
 * @param session whether the token is the one that the gateway keeps for a browser
 */
public record Visitor(Whence from, Caller caller, Optional<String> token, boolean session) {
    static Visitor anonymous(Whence from) {
        return new Visitor(from, Caller.anonymous(), Optional.empty(), false);
    }

    /** The one whose request this is; every request but that of a probe has one. */
    public static Visitor of(ServerHttpRequest request) {
        return Received.of(request).visitor();
    }

    /** Whether the answer may be kept for others. */
    public boolean isAnonymous() {
        return token.isEmpty();
    }

    /** The visitor as which it is counted: what is in the log names nobody. */
    @Override
    public String toString() {
        return "Visitor[caller=%s, session=%s]".formatted(caller.id(), session);
    }
}
