package bstf.platform.changes;

import java.time.Instant;
import java.util.Optional;

/**
 * Where a change comes from.
 *
 * @param by who asked for it: the caller's stable id
 * @param at when this registry recorded it, to the millisecond
 * @param retry how to recognise a repetition; empty when the caller sent no {@code Idempotency-Key}
 */
public record Origin(String by, Instant at, Optional<Retry> retry) {

    public static Origin of(String by, Instant at) {
        return new Origin(by, at, Optional.empty());
    }
}
