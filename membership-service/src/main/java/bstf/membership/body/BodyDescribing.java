package bstf.membership.body;

import bstf.platform.changes.Changing;
import bstf.platform.changes.Origin;
import bstf.platform.changes.Outcome;
import bstf.platform.changes.Precondition;
import java.util.function.UnaryOperator;

/** Describes the body. */
public final class BodyDescribing {
    private final Changing<Body> changing;

    public BodyDescribing(Bodies bodies) {
        this.changing = new Changing<>(bodies);
    }

    /**
     * Describes the body anew.
     *
     * @param edit makes the new profile of the present one; may be asked more than once
     */
    public Outcome<Body> describe(
            String id, UnaryOperator<Profile> edit, Precondition precondition, Origin origin) {
        return changing.change(
                id, precondition, origin, body -> body.describe(edit.apply(body.profile())));
    }
}
