package bstf.platform.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A run of whole days: people name its first and its last day, both included; inside it is
 * half-open, so that two ranges touch exactly when one ends on the day on which the other begins.
 *
 * <p>A range without a last day is open. Days are calendar days of the body's {@link
 * ReferenceZone}; they never pass through UTC.
 */
public final class DayRange {
    private final LocalDate firstDay;
    private final LocalDate endExclusive;

    private DayRange(LocalDate firstDay, LocalDate endExclusive) {
        this.firstDay = firstDay;
        this.endExclusive = endExclusive;
    }

    /** The days from {@code firstDay} to {@code lastDay}, both included. */
    public static DayRange of(LocalDate firstDay, LocalDate lastDay) {
        if (lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException(
                    "lastDay: %s (expected: on or after %s)".formatted(lastDay, firstDay));
        }
        return new DayRange(
                firstDay, lastDay.equals(LocalDate.MAX) ? lastDay : lastDay.plusDays(1));
    }

    /** The days from {@code firstDay} on, without a last one. */
    public static DayRange from(LocalDate firstDay) {
        return new DayRange(firstDay, LocalDate.MAX);
    }

    /** Of the two above, the one that {@code lastDay} asks for. */
    public static DayRange of(LocalDate firstDay, Optional<LocalDate> lastDay) {
        return lastDay.map(day -> of(firstDay, day)).orElseGet(() -> from(firstDay));
    }

    public LocalDate firstDay() {
        return firstDay;
    }

    /** The last day, included; empty when the range is open. */
    public Optional<LocalDate> lastDay() {
        return isOpen() ? Optional.empty() : Optional.of(endExclusive.minusDays(1));
    }

    public boolean isOpen() {
        return endExclusive.equals(LocalDate.MAX);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(firstDay) && (isOpen() || day.isBefore(endExclusive));
    }

    public boolean contains(DayRange other) {
        return !other.firstDay.isBefore(firstDay) && !other.endExclusive.isAfter(endExclusive);
    }

    public boolean overlaps(DayRange other) {
        return firstDay.isBefore(other.endExclusive) && other.firstDay.isBefore(endExclusive);
    }

    /** Whether {@code next} begins on the day after this range's last one. */
    public boolean isFollowedAtOnceBy(DayRange next) {
        return !isOpen() && endExclusive.equals(next.firstDay);
    }

    /** Whether this range is over before {@code day}. */
    public boolean endsBefore(LocalDate day) {
        return !isOpen() && !day.isBefore(endExclusive);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DayRange that
                && firstDay.equals(that.firstDay)
                && endExclusive.equals(that.endExclusive);
    }

    @Override
    public int hashCode() {
        return 31 * firstDay.hashCode() + endExclusive.hashCode();
    }

    /** {@code 2015-01-01..2016-12-31}, or {@code 2015-01-01..} for an open range. */
    @Override
    public String toString() {
        return firstDay + ".." + lastDay().map(LocalDate::toString).orElse("");
    }
}
