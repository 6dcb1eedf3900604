package bstf.membership.observers;

import bstf.platform.changes.Aggregates;
import bstf.platform.changes.Kept;
import bstf.platform.changes.Slice;
import java.time.Instant;
import java.util.Optional;

/** All observers, former ones included. */
public interface Observers extends Aggregates<Observer> {

    /**
     * The observer that {@code id} means: the one with this id, unless it is retired and the id is
     * a former one of another; else the one of which it is a former id.
     */
    default Optional<Kept<Observer>> resolve(String id, Optional<Instant> knownAt) {
        var direct = knownAt.isPresent() ? findKnownAt(id, knownAt.get()) : find(id);
        if (direct.filter(kept -> !kept.value().record().retired()).isPresent()) {
            return direct;
        }
        var slice = new Slice("", 1, knownAt);
        return list(
                        slice,
                        observer ->
                                !observer.record().retired()
                                        && observer.record().formerIds().contains(id))
                .stream()
                .findFirst()
                .or(() -> direct);
    }
}
