package bstf.gateway.overview;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A member that acts as the secretariat on days that are in nobody's term, by the word of two.
 *
 * @param member its code
 * @param firstDay of its grant; it names the caretaker
 * @param lastDay included: of its grant, or the one before a decided term that takes the rest
 */
public record Caretaker(String member, LocalDate firstDay, LocalDate lastDay) implements Tenure {
    @Override
    public String id() {
        return firstDay.toString();
    }

    boolean isOn(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    /** It with the days that the gap leaves it. */
    Caretaker within(Optional<LocalDate> lastDayOfGap) {
        return lastDayOfGap
                .filter(lastDay::isAfter)
                .map(last -> new Caretaker(member, firstDay, last))
                .orElse(this);
    }
}
