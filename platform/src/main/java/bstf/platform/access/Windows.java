package bstf.platform.access;

import bstf.platform.time.DayRange;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How long before and after a term its chair may already and may still act.
 *
 * @param preparation days before the first day on which drafts may be made
 * @param closing days after the last day on which what was held may be completed
 */
public record Windows(int preparation, int closing) {

    public Windows {
        if (preparation < 0 || closing < 0) {
            throw new IllegalArgumentException(
                    "windows: %d and %d days (expected: 0 or more)"
                            .formatted(preparation, closing));
        }
    }

    /**
     * The window of {@code term} in which {@code today} lies; empty when it is too early for any.
     */
    Optional<Window> of(DayRange term, LocalDate today) {
        if (term.contains(today)) {
            return Optional.of(Window.DURING);
        }
        if (today.isBefore(term.firstDay())) {
            return today.isBefore(opens(term)) ? Optional.empty() : Optional.of(Window.BEFORE);
        }
        return Optional.of(today.isAfter(closes(term)) ? Window.AFTERWARDS : Window.CLOSING);
    }

    LocalDate opens(DayRange term) {
        return term.firstDay().minusDays(preparation);
    }

    /** The last day of the closing window. */
    LocalDate closes(DayRange term) {
        return term.lastDay().map(day -> day.plusDays(closing)).orElse(LocalDate.MAX);
    }
}
