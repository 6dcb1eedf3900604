package bstf.membership.body;

import bstf.platform.changes.Aggregates;
import bstf.platform.changes.Kept;
import bstf.platform.changes.Slice;
import java.time.Instant;
import java.util.Optional;

/** Holds the one body. */
public interface Bodies extends Aggregates<Body> {

    /** The body, as known now or at {@code knownAt}; empty before its founding data is loaded. */
    default Optional<Kept<Body>> present(Optional<Instant> knownAt) {
        return list(new Slice("", 1, knownAt), _ -> true).stream().findFirst();
    }
}
