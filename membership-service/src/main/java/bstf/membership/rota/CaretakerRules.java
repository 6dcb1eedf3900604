package bstf.membership.rota;

import bstf.platform.changes.Refusal;
import java.util.Optional;

/**
 * Who may take care, and when: a member in standing, for a bounded time, in a gap.
 *
 * @param chairs knows the members
 * @param longest most days of one grant
 */
public record CaretakerRules(Chairs chairs, int longest) {

    /** Why {@code caretaker} can't take care beside {@code rota}; empty when it can. */
    Optional<Refusal> refusalOf(Caretaker caretaker, Rota rota) {
        return caretaker
                .refusal()
                .or(() -> tooMany(caretaker, rota))
                .or(() -> tooLong(caretaker))
                .or(() -> inATerm(caretaker, rota))
                .or(() -> besideAnother(caretaker, rota))
                .or(() -> chairs.refusalOf(caretaker));
    }

    private static Optional<Refusal> tooMany(Caretaker caretaker, Rota rota) {
        return rota.caretakers().with(caretaker).all().size() <= Caretakers.MOST
                ? Optional.empty()
                : Optional.of(
                        Refusal.invalid(
                                "too-many-entries",
                                "caretakers",
                                "caretakers would have more than %d entries."
                                        .formatted(Caretakers.MOST)));
    }

    private Optional<Refusal> tooLong(Caretaker caretaker) {
        return caretaker.length() <= longest
                ? Optional.empty()
                : Optional.of(
                        Refusal.invalid(
                                "caretaker-too-long",
                                "lastDay",
                                ("From %s to %s are %d days; a caretaker is for %d at most. Choose an"
                                                + " earlier last day, or decide a term.")
                                        .formatted(
                                                caretaker.firstDay(),
                                                caretaker.lastDay(),
                                                caretaker.length(),
                                                longest)));
    }

    private static Optional<Refusal> inATerm(Caretaker caretaker, Rota rota) {
        return rota.turns()
                .within(caretaker.days())
                .map(term ->
                        Refusal.conflict(
                                "caretaker-only-in-a-gap",
                                "%s is decided. A caretaker is for days that are in nobody's term."
                                        .formatted(term.inWords())));
    }

    private static Optional<Refusal> besideAnother(Caretaker caretaker, Rota rota) {
        return rota.caretakers()
                .without(caretaker.firstDay())
                .within(caretaker.days())
                .map(other ->
                        Refusal.conflict(
                                "caretaker-overlaps",
                                "%s takes care from %s to %s. Choose other days, or end that first."
                                        .formatted(
                                                other.member(),
                                                other.firstDay(),
                                                other.lastDay())));
    }
}
