package bstf.meetings.calendar;

import bstf.platform.time.ReferenceZone;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Now, as a rule needs it.
 *
 * @param at the instant
 * @param day the day that it then is in the body's reference zone
 */
public record Moment(Instant at, LocalDate day) {

    public static Moment of(Instant at, ReferenceZone zone) {
        return new Moment(at, zone.dayAt(at));
    }
}
