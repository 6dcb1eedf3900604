package bstf.membership.body.store;

import bstf.membership.body.Bodies;
import bstf.membership.body.Body;
import bstf.platform.changes.InMemoryAggregates;
import java.time.Clock;

/** The twin of the store, for tests that need no database. */
public final class InMemoryBodies extends InMemoryAggregates<Body> implements Bodies {

    public InMemoryBodies(Clock clock) {
        super(new BodyMapping(), clock, Integer.MAX_VALUE);
    }
}
