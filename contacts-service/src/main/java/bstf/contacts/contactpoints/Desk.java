package bstf.contacts.contactpoints;

import bstf.platform.access.Guard;
import bstf.platform.access.Scope;
import bstf.platform.access.Sight;
import bstf.platform.access.Thing;
import bstf.platform.changes.Act;
import bstf.platform.changes.Changing;
import bstf.platform.changes.Decision;
import bstf.platform.changes.NamedParties;
import bstf.platform.changes.Origin;
import bstf.platform.changes.Outcome;
import bstf.platform.changes.Precondition;
import bstf.platform.changes.Refusal;
import bstf.platform.time.ReferenceZone;
import java.time.LocalDate;
import java.util.function.Function;

/** What the use cases of contact points have at hand. */
public record Desk(
        ContactPoints points,
        Owners owners,
        ContactRights rights,
        NamedParties parties,
        Guard guard,
        ReferenceZone zone) {
    /** Whether {@code sight} takes in all of {@code thing}, direct lines and names included. */
    public static boolean seesAll(Sight sight, Thing thing) {
        return sight.follows(thing.owner());
    }

    Changing<ContactPoint> changing() {
        return new Changing<>(points, guard);
    }

    LocalDate today(Origin origin) {
        return zone.dayAt(origin.at());
    }

    Outcome<ContactPoint> change(
            String id,
            Precondition precondition,
            Origin origin,
            Act<ContactPoint> act,
            Function<ContactPoint, Decision<ContactPoint>> decide) {
        return changing().change(id, precondition, origin, act, seeing(origin, decide));
    }

    /**
     * Decides only for a caller that sees all of the contact point: nobody can wipe what it does
     * not see.
     */
    Function<ContactPoint, Decision<ContactPoint>> seeing(
            Origin origin, Function<ContactPoint, Decision<ContactPoint>> decide) {
        return point ->
                seesAll(guard.sightOf(origin.caller(), origin.at()), rights.thing(point))
                        ? decide.apply(point)
                        : Decision.refused(blind());
    }

    private static Refusal blind() {
        return new Refusal(
                Refusal.Kind.FORBIDDEN,
                "scope-missing",
                "",
                "The token does not let its bearer read what it would change. Ask the issuer for one with '%s' as well."
                        .formatted(Scope.READ.text()));
    }
}
