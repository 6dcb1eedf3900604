package bstf.platform.founding;

import bstf.platform.changes.Aggregates;
import bstf.platform.changes.Answered;
import bstf.platform.changes.Event;
import bstf.platform.changes.Keeping;
import bstf.platform.changes.Kept;
import bstf.platform.changes.Origin;
import bstf.platform.changes.Recorded;
import bstf.platform.changes.Retry;
import bstf.platform.changes.Slice;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/** A store whose process dies after some additions. */
final class CrashingAggregates<A> implements Aggregates<A> {
    private final Aggregates<A> store;
    private final AtomicInteger left;

    CrashingAggregates(Aggregates<A> store, int additions) {
        this.store = store;
        this.left = new AtomicInteger(additions);
    }

    @Override
    public Keeping<A> add(String id, A aggregate, Event event, Origin origin) {
        if (left.getAndDecrement() == 0) {
            throw new IllegalStateException("the process is gone");
        }
        return store.add(id, aggregate, event, origin);
    }

    @Override
    public Optional<Kept<A>> find(String id) {
        return store.find(id);
    }

    @Override
    public Optional<Kept<A>> findKnownAt(String id, Instant knownAt) {
        return store.findKnownAt(id, knownAt);
    }

    @Override
    public List<Kept<A>> list(Slice slice, Predicate<A> wanted) {
        return store.list(slice, wanted);
    }

    @Override
    public String orderOf(A aggregate) {
        return store.orderOf(aggregate);
    }

    @Override
    public Keeping<A> keep(Kept<A> before, A after, Event event, Origin origin) {
        return store.keep(before, after, event, origin);
    }

    @Override
    public List<Recorded> history(String id, long after, int limit) {
        return store.history(id, after, limit);
    }

    @Override
    public Answered<A> answered(String id, Retry retry) {
        return store.answered(id, retry);
    }
}
