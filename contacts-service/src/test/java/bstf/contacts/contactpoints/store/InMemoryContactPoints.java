package bstf.contacts.contactpoints.store;

import bstf.contacts.contactpoints.ContactPoint;
import bstf.contacts.contactpoints.ContactPoints;
import bstf.platform.changes.InMemoryAggregates;
import java.time.Clock;

/** The twin of the store, for tests that need no database. */
public final class InMemoryContactPoints extends InMemoryAggregates<ContactPoint>
        implements ContactPoints {

    public InMemoryContactPoints(Clock clock) {
        super(new ContactPointMapping(), clock, Integer.MAX_VALUE);
    }
}
