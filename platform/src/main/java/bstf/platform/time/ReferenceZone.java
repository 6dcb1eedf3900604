package bstf.platform.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The one zone in which the body's days begin: "the chair from 1 January" means midnight here
 * ({@code bstf.reference-zone}).
 */
public record ReferenceZone(ZoneId zone) {

    /** The body's calendar day at {@code instant}. */
    public LocalDate dayAt(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    /**
     * The first instant of {@code day}; where a clock change skips midnight, the first instant
     * after it.
     */
    public Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }
}
