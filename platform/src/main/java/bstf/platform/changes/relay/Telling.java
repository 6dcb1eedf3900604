package bstf.platform.changes.relay;

import bstf.platform.changes.store.AggregateKey;
import bstf.platform.changes.store.PendingChange;
import java.util.List;
import java.util.stream.Stream;

/**
 * What became of changes that were to be told.
 *
 * @param told they are on the topic
 * @param refused the broker cannot take them
 */
record Telling(List<PendingChange> told, List<PendingChange> refused) {
    static final Telling NOTHING = new Telling(List.of(), List.of());

    boolean refuses(AggregateKey aggregate) {
        return refused.stream().anyMatch(change -> change.aggregate().equals(aggregate));
    }

    Telling and(Telling other) {
        return new Telling(
                Stream.concat(told.stream(), other.told.stream()).toList(),
                Stream.concat(refused.stream(), other.refused.stream()).toList());
    }
}
