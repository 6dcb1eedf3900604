package bstf.platform.changes.relay;

import bstf.platform.changes.store.AggregateKey;
import bstf.platform.changes.store.PendingChange;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Changes that the broker cannot take, because they are too large. They stay in the store, and with
 * them the later ones of their aggregates; all others go on. After a while they are tried again: an
 * operator may have raised the limit.
 */
final class RefusedChanges {
    private final Clock clock;
    private final Duration pause;
    private final Map<AggregateKey, Refused> changes = new ConcurrentHashMap<>();

    private record Refused(Instant recordedAt, Instant again) {}

    RefusedChanges(Clock clock, Duration pause) {
        this.clock = clock;
        this.pause = pause;
    }

    void add(PendingChange change) {
        changes.put(
                change.aggregate(), new Refused(change.recordedAt(), clock.instant().plus(pause)));
    }

    /** The aggregates to leave alone for now. */
    Set<AggregateKey> aggregates() {
        var now = clock.instant();
        changes.values().removeIf(refused -> !refused.again().isAfter(now));
        return Set.copyOf(changes.keySet());
    }

    int count() {
        return changes.size();
    }

    /** When the oldest of them was recorded. */
    Optional<Instant> oldest() {
        return changes.values().stream().map(Refused::recordedAt).min(Comparator.naturalOrder());
    }
}
