package bstf.local.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Stands at a time until it is begun, and runs on from there, as fast as the wall clock. Whoever
 * reads the same beginning reads the same time, however late it was started; it never goes back.
 */
final class WaitingClock extends Clock {
    private final Instant at;
    private final Beginning beginning;
    private final Clock wall;
    private volatile Optional<Instant> begun = Optional.empty();

    /**
     * @param at where it stands
     * @param wall how it ticks, and its zone
     */
    WaitingClock(Instant at, Beginning beginning, Clock wall) {
        this.at = at;
        this.beginning = beginning;
        this.wall = wall;
    }

    @Override
    public Instant instant() {
        return begun().map(this::after).orElse(at);
    }

    /** Once it is told it does not change. */
    private Optional<Instant> begun() {
        if (begun.isEmpty()) {
            begun = beginning.told();
        }
        return begun;
    }

    private Instant after(Instant began) {
        Duration gone = Duration.between(began, wall.instant());
        return gone.isNegative() ? at : at.plus(gone);
    }

    @Override
    public ZoneId getZone() {
        return wall.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new WaitingClock(at, beginning, wall.withZone(zone));
    }
}
