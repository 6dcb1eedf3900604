package bstf.platform.changes;

import bstf.platform.access.Caller;
import java.time.Instant;
import java.util.Optional;

/**
 * Where a change comes from.
 *
 * @param caller who asked for it
 * @param at when this registry recorded it, to the millisecond
 * @param retry how to recognise a repetition; empty when the caller sent no {@code Idempotency-Key}
 */
public record Origin(Caller caller, Instant at, Optional<Retry> retry) {

    /** What the registry does by itself; no request ever comes from here. */
    public static Origin ofRegistry(String activity, Instant at) {
        return new Origin(new Caller.Registry(activity), at, Optional.empty());
    }

    /** For whom the caller asks, as its token says. */
    public Optional<String> party() {
        return caller.party();
    }

    /** The name under which history keeps the caller. */
    public String by() {
        return caller.id();
    }
}
