package bstf.membership.body;

import bstf.membership.rights.MembershipRights;
import bstf.platform.access.Guard;
import bstf.platform.access.Thing;
import bstf.platform.access.Verb;
import bstf.platform.changes.Act;
import bstf.platform.changes.Changing;
import bstf.platform.changes.Origin;
import bstf.platform.changes.Outcome;
import bstf.platform.changes.Precondition;
import java.util.function.UnaryOperator;

/** Describes the body; whoever chairs does. */
public final class BodyDescribing {
    private static final Act<Body> PROFILE =
            Act.of(Verb.CHANGE, body -> Thing.of(MembershipRights.BODY, body.id()));

    private final Changing<Body> changing;

    public BodyDescribing(Bodies bodies, Guard guard) {
        this.changing = new Changing<>(bodies, guard);
    }

    /**
     * Describes the body anew.
     *
     * @param edit makes the new profile of the present one; may be asked more than once
     */
    public Outcome<Body> describe(
            String id, UnaryOperator<Profile> edit, Precondition precondition, Origin origin) {
        return changing.change(
                id,
                precondition,
                origin,
                PROFILE,
                body -> body.describe(edit.apply(body.profile())));
    }
}
