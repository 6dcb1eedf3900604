package bstf.gateway.overview;

import java.time.LocalDate;

/**
 * A member that acts as the secretariat on days that are in nobody's term, by the word of two.
 *
 * @param member its code
 * @param lastDay included
 */
public record Caretaker(String member, LocalDate firstDay, LocalDate lastDay) {
    boolean isOn(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }
}
