package bstf.platform.changes.view;

import java.time.Instant;

/** How far a view keeps up with the service that it listens to. */
public sealed interface Freshness {

    /** It knows everything that the service acknowledged, but for the last seconds. */
    record Fresh() implements Freshness {}

    /**
     * It knows everything that was acknowledged before {@code since}; later things may be missing.
     */
    record Stale(Instant since) implements Freshness {}

    /** It has not yet heard everything that there is to hear. */
    record Missing() implements Freshness {}
}
