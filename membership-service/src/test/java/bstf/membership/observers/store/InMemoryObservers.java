package bstf.membership.observers.store;

import bstf.membership.observers.Observer;
import bstf.membership.observers.Observers;
import bstf.platform.changes.InMemoryAggregates;
import java.time.Clock;

/** The twin of the store, for tests that need no database. */
public final class InMemoryObservers extends InMemoryAggregates<Observer> implements Observers {

    public InMemoryObservers(Clock clock) {
        super(new ObserverMapping(), clock, Integer.MAX_VALUE);
    }
}
