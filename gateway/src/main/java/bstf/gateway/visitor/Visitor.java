package bstf.gateway.visitor;

import bstf.platform.access.Caller;
import java.util.Optional;
import org.springframework.http.server.reactive.ServerHttpRequest;

/**
 * Who asks, and from where.
 *
 * @param pass what it showed for that; empty for an anonymous one
 */
public record Visitor(Whence from, Caller caller, Optional<Pass> pass) {

    static Visitor anonymous(Whence from) {
        return new Visitor(from, Caller.anonymous(), Optional.empty());
    }

    /** The one whose request this is; every request but that of a probe has one. */
    public static Visitor of(ServerHttpRequest request) {
        return Received.of(request).visitor();
    }

    /** Whether the answer may be kept for others. */
    public boolean isAnonymous() {
        return pass.isEmpty();
    }
}
