package bstf.platform.access;

import java.time.Instant;
import java.util.Optional;

/** Stands before every change: asks the decision point, and has what comes of it written down. */
public final class Guard {
    private final DecisionPoint point;
    private final Audit audit;

    public Guard(DecisionPoint point, Audit audit) {
        this.point = point;
        this.audit = audit;
    }

    public Ruling may(Caller caller, Verb verb, Thing thing, Instant at) {
        var ruling = point.may(caller, verb, thing, at);
        if (ruling instanceof Ruling.Denied(var reason)) {
            audit.denied(caller, verb, thing, reason);
        }
        return ruling;
    }

    /** Says that what was granted is done, and kept. */
    public void done(Caller caller, Verb verb, Thing thing, Ruling.Granted granted) {
        audit.done(caller, verb, thing, granted.by());
    }

    /** Says that a caller was turned away before it was asked what it may do to {@code thing}. */
    public void turnedAway(Caller caller, Verb verb, Thing thing, Denial reason) {
        audit.denied(caller, verb, thing, reason);
    }

    /**
     * Says that a caller wanted to do something to what it does not see, and was told of nothing.
     */
    public void toldOfNothing(Caller caller, Verb verb, Thing thing) {
        audit.denied(caller, verb, thing, Denials.notVisible());
    }

    /** Why such a caller can change nothing, whatever it is; empty for one that may be able to. */
    public Optional<Denial> denialAtTheDoor(Caller caller) {
        return switch (caller) {
            case Caller.Anonymous() -> Optional.of(Denials.tokenRequired());
            case Caller.Registry(_) -> Optional.empty();
            case Caller.Client client ->
                    client.has(Scope.WRITE) || client.has(Scope.SECRETARIAT_ACT)
                            ? Optional.empty()
                            : Optional.of(Denials.noScopeToWrite());
        };
    }

    public Sight sightOf(Caller caller, Instant at) {
        return point.sightOf(caller, at);
    }
}
