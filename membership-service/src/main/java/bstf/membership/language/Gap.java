package bstf.membership.language;

import bstf.platform.time.DayRange;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that should be known and is not, with the days on which it is missing.
 *
 * @param code stable, lower case, words joined by hyphens: {@code representative-not-named}
 * @param field the field that it is about, as a dotted path
 * @param days the days on which it is missing; open while nothing ends it
 */
public record Gap(String code, String field, DayRange days) {

    public boolean isOpenOn(LocalDate day) {
        return days.contains(day);
    }

    /** This gap, on no day after {@code end}; empty when it only begins then. */
    public Optional<Gap> endingBy(LocalDate end) {
        if (end.isBefore(days.firstDay())) {
            return Optional.empty();
        }
        var last = days.lastDay().filter(day -> day.isBefore(end)).orElse(end);
        return Optional.of(new Gap(code, field, DayRange.of(days.firstDay(), last)));
    }
}
