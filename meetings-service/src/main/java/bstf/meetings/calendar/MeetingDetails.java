package bstf.meetings.calendar;

import bstf.platform.changes.Refusal;
import bstf.platform.time.DayRange;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * What whoever plans a meeting says of it, and may say anew.
 *
 * @param title in the body's own words
 * @param firstDay the day on which it begins
 * @param lastDay the day on which it ends, included
 * @param host the member state that receives the meeting; empty when it has not been said
 */
public record MeetingDetails(
        MeetingKind kind,
        String title,
        LocalDate firstDay,
        LocalDate lastDay,
        Times times,
        Venue venue,
        Optional<MemberCode> host) {
    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 2999;

    /** Its days; only for details without a {@link #contradiction}. */
    public DayRange days() {
        return DayRange.of(firstDay, lastDay);
    }

    /** Whether its days are those of {@code other}. */
    boolean isOnDaysOf(MeetingDetails other) {
        return firstDay.equals(other.firstDay) && lastDay.equals(other.lastDay);
    }

    /** Whether days, times and venue, which people note in their calendars, are the same. */
    boolean looksAlikeInCalendars(MeetingDetails other) {
        return isOnDaysOf(other) && times.equals(other.times) && venue.equals(other.venue);
    }

    /** What in these details can't be true together; empty when all can. */
    Optional<Refusal> contradiction() {
        if (firstDay.getYear() < EARLIEST_YEAR || lastDay.getYear() > LATEST_YEAR) {
            return Optional.of(
                    Refusal.invalid(
                            "day-out-of-range",
                            firstDay.getYear() < EARLIEST_YEAR ? "firstDay" : "lastDay",
                            "Give days of the years %d to %d."
                                    .formatted(EARLIEST_YEAR, LATEST_YEAR)));
        }
        if (lastDay.isBefore(firstDay)) {
            return Optional.of(
                    Refusal.invalid(
                            "last-day-before-first-day",
                            "lastDay",
                            "lastDay is %s: give a day on or after the first day, %s."
                                    .formatted(lastDay, firstDay)));
        }
        return switch (times) {
            case Times.NotGiven() -> Optional.empty();
            case Times.Given given -> contradictionIn(given);
        };
    }

    private Optional<Refusal> contradictionIn(Times.Given given) {
        var start = firstDay.atTime(given.start());
        if (isSkipped(start, given)) {
            return Optional.of(skipped("times.start", start, given));
        }
        if (given.end().isEmpty()) {
            return Optional.empty();
        }
        var end = lastDay.atTime(given.end().get());
        if (isSkipped(end, given)) {
            return Optional.of(skipped("times.end", end, given));
        }
        if (end.isAfter(start)) {
            return Optional.empty();
        }
        return Optional.of(
                Refusal.invalid(
                        "end-not-after-start",
                        "times.end",
                        "times.end is %s: give a time after the start, %s, or a later last day."
                                .formatted(given.end().get(), given.start())));
    }

    /** Whether the clocks at the place jump over {@code time}. */
    private static boolean isSkipped(LocalDateTime time, Times.Given given) {
        return given.zone().getRules().getValidOffsets(time).isEmpty();
    }

    private static Refusal skipped(String field, LocalDateTime time, Times.Given given) {
        return Refusal.invalid(
                "time-skipped",
                field,
                "In %s the clocks go forward over %s: give a time that is on the clock that day."
                        .formatted(given.zone(), time));
    }
}
