package bstf.membership.rota;

import bstf.membership.language.Texts;
import bstf.membership.members.MemberCode;
import bstf.platform.changes.Refusal;
import bstf.platform.time.DayRange;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The days on which one member chairs, or is proposed to.
 *
 * @param id readable, unique within the rota: {@code 2015-2016-ru}
 */
public record Term(
        String id, MemberCode chair, LocalDate firstDay, TermEnd end, TermStatus status) {

    public Term {
        Texts.id("terms.id", id);
    }

    /** Why its own days make no sense; empty when they do. */
    Optional<Refusal> refusal() {
        return lastDay()
                .filter(last -> last.isBefore(firstDay))
                .map(last ->
                        Refusal.invalid(
                                "last-day-before-first",
                                "terms.%s.end.lastDay".formatted(id),
                                "lastDay: %s (expected: on or after the first day, %s)"
                                        .formatted(last, firstDay)));
    }

    /** The last day, included, where one is decided. */
    public Optional<LocalDate> lastDay() {
        return switch (end) {
            case TermEnd.Decided(var lastDay) -> Optional.of(lastDay);
            case TermEnd.Open(), TermEnd.Unknown() -> Optional.empty();
        };
    }

    public boolean isDecided() {
        return status.isDecided();
    }

    /** The days of the term when the next one begins on {@code nextFirstDay}. */
    DayRange daysBefore(Optional<LocalDate> nextFirstDay) {
        return switch (end) {
            case TermEnd.Decided(var lastDay) -> DayRange.of(firstDay, lastDay);
            case TermEnd.Open() -> DayRange.from(firstDay);
            case TermEnd.Unknown() ->
                    DayRange.of(firstDay, nextFirstDay.map(day -> day.minusDays(1)));
        };
    }

    /** Whether it shares a day with {@code next}, which begins later or on the same day. */
    boolean sharesADayWith(Term next) {
        return switch (end) {
            case TermEnd.Decided(var lastDay) -> !lastDay.isBefore(next.firstDay);
            case TermEnd.Open() -> true;
            case TermEnd.Unknown() -> !firstDay.isBefore(next.firstDay);
        };
    }

    /** Whether the same member chairs on the same days, whatever the status. */
    boolean hasTheDaysAndChairOf(Term other) {
        return chair.equals(other.chair)
                && firstDay.equals(other.firstDay)
                && end.equals(other.end);
    }

    /** {@code 2015-2016-ru (from 2015-01-01 to 2016-12-31)}. */
    String inWords() {
        var until =
                switch (end) {
                    case TermEnd.Decided(var lastDay) -> "to " + lastDay;
                    case TermEnd.Open() -> "with an open end";
                    case TermEnd.Unknown() -> "with an unknown end";
                };
        return "%s (from %s %s)".formatted(id, firstDay, until);
    }
}
