package bstf.platform.changes.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The changes of all aggregates of a service that still wait to be sent. */
public interface PendingChanges {

    /** How many changes wait, and since when the oldest does. */
    record Backlog(long count, Optional<Instant> oldest) {}

    /**
     * Waiting changes, those of one aggregate in the order of their revisions and without a gap
     * from the first that waits.
     *
     * @param limit how many at most; fewer come only when no others wait
     * @param except aggregates to pass over
     */
    List<PendingChange> next(int limit, Set<AggregateKey> except);

    /** The aggregates of which changes wait. */
    Set<AggregateKey> aggregates();

    /**
     * Moves changes that were sent into the history, and forgets retries that have become too old.
     * Doing it again changes nothing.
     */
    void sent(List<PendingChange> changes);

    Backlog backlog();
}
