package bstf.membership.representatives.store;

import bstf.membership.representatives.RepresentativePost;
import bstf.membership.representatives.Representatives;
import bstf.platform.changes.InMemoryAggregates;
import java.time.Clock;

/** The twin of the store, for tests that need no database. */
public final class InMemoryRepresentatives extends InMemoryAggregates<RepresentativePost>
        implements Representatives {

    public InMemoryRepresentatives(Clock clock) {
        super(new RepresentativePostMapping(), clock, Integer.MAX_VALUE);
    }
}
