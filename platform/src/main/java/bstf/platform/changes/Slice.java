package bstf.platform.changes;

import java.time.Instant;
import java.util.Optional;

/**
 * Which part of a list is asked for.
 *
 * @param after the order key after which the part begins; empty for the beginning
 * @param limit how many at most, at least 1
 * @param knownAt the list as this registry knew it then; empty for what it knows now
 */
public record Slice(String after, int limit, Optional<Instant> knownAt) {

    public Slice {
        if (limit < 1) {
            throw new IllegalArgumentException("limit: %d (expected: at least 1)".formatted(limit));
        }
    }

    /** Everything, as known now. */
    public static Slice all() {
        return new Slice("", Integer.MAX_VALUE, Optional.empty());
    }
}
