package bstf.gateway.visitor;

import bstf.platform.problem.Problem;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.web.server.ServerWebExchange;

/**
 * A request with what the gateway found out about it. Below the framework a request has no other
 * place for that.
 */
public final class Received extends ServerHttpRequestDecorator {
    static final String ATTRIBUTE = Received.class.getName();

    private final Whence whence;
    private @Nullable Visitor visitor;
    private @Nullable Problem turnedAway;

    Received(ServerHttpRequest request, Whence whence) {
        super(request);
        this.whence = whence;
    }

    /** What was found out about {@code request}, which may have been wrapped since. */
    static Received of(ServerHttpRequest request) {
        return find(request)
                .orElseThrow(() -> new IllegalStateException("a request that passed no reception"));
    }

    /** The same; empty when nothing was. */
    static Optional<Received> find(ServerHttpRequest request) {
        var each = request;
        while (each instanceof ServerHttpRequestDecorator wrapped) {
            if (wrapped instanceof Received received) {
                return Optional.of(received);
            }
            each = wrapped.getDelegate();
        }
        return Optional.empty();
    }

    /** Where {@code request} comes from. */
    public static Whence whenceOf(ServerHttpRequest request) {
        return of(request).whence();
    }

    /** The same where the framework has made requests of its own from it. */
    public static Received of(ServerWebExchange exchange) {
        if (exchange.getAttributes().get(ATTRIBUTE) instanceof Received received) {
            return received;
        }
        throw new IllegalStateException("an exchange that passed no reception");
    }

    /** Where it comes from. */
    public Whence whence() {
        return whence;
    }

    /** Who asks; every request but that of a probe, or one turned away, has one. */
    public Visitor visitor() {
        if (visitor == null) {
            throw new IllegalStateException("a request of nobody");
        }
        return visitor;
    }

    /** The same; empty when nobody was asked yet, or was turned away. */
    Optional<Visitor> known() {
        return Optional.ofNullable(visitor);
    }

    void from(Visitor known) {
        visitor = known;
    }

    void turnAway(Problem why) {
        turnedAway = why;
    }

    Optional<Problem> turnedAway() {
        return Optional.ofNullable(turnedAway);
    }
}
