package bstf.membership.observers;

import bstf.platform.changes.Refusal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * From when until when a party observes.
 *
 * @param firstDay empty when the source does not say since when
 * @param lastDay empty while no end is known
 */
public record Observing(Optional<LocalDate> firstDay, Optional<LocalDate> lastDay) {

    /** Of which neither the beginning nor an end is known. */
    public static Observing undated() {
        return new Observing(Optional.empty(), Optional.empty());
    }

    /** Why this makes no sense; empty when it does. */
    Optional<Refusal> refusal() {
        return lastDay.filter(last -> firstDay.filter(last::isBefore).isPresent())
                .map(last ->
                        Refusal.invalid(
                                "last-day-before-first",
                                "observesUntil",
                                "observesUntil: %s (expected: on or after observesFrom, %s)"
                                        .formatted(last, firstDay.orElseThrow())));
    }
}
