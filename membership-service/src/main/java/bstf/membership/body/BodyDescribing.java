package bstf.membership.body;

import bstf.platform.changes.Changing;
import bstf.platform.changes.Origin;
import bstf.platform.changes.Outcome;
import bstf.platform.changes.Precondition;

/** Describes the body. */
public final class BodyDescribing {
    private final Changing<Body> changing;

    public BodyDescribing(Bodies bodies) {
        this.changing = new Changing<>(bodies);
    }

    public Outcome<Body> describe(
            String id, Profile profile, Precondition precondition, Origin origin) {
        return changing.change(id, precondition, origin, body -> body.describe(profile));
    }
}
