package bstf.contacts.contactpoints;

import bstf.platform.changes.Refusal;
import java.time.LocalDate;
import java.util.Optional;

/** Whether somebody has checked that the details reach whom they should. */
public sealed interface Verification {

    /** In UTF-16 units. */
    int MAX_BY_LENGTH = 200;

    record Never() implements Verification {}

    /**
     * Somebody has, and the details are still those.
     *
     * @param by who it was, in words
     */
    record Verified(LocalDate on, String by) implements Verification {

        public Verified {
            by = Lines.plain(by, MAX_BY_LENGTH);
        }
    }

    /**
     * Somebody had, and then the details were changed.
     *
     * @param since the day of the first change after it
     */
    record Outdated(LocalDate on, String by, LocalDate since) implements Verification {}

    /** Why {@code point} cannot be verified as of {@code on}; empty when it can. */
    static Optional<Refusal> objectionTo(LocalDate on, ContactPoint point, LocalDate today) {
        if (on.isAfter(today)) {
            return refused(
                    "verified-in-the-future",
                    "The day %s is still to come; today is %s. Give the day on which it was verified."
                            .formatted(on, today));
        }
        var changedOn = point.detailsChangedOn();
        if (changedOn.filter(on::isBefore).isPresent()) {
            return refused(
                    "verified-before-change",
                    "The details were changed on %s; a verification on %s does not cover them. Verify them as they stand."
                            .formatted(changedOn.get(), on));
        }
        return point.verification() instanceof Verified(var last, _) && on.isBefore(last)
                ? refused(
                        "verified-later-already",
                        "It was verified on %s; an earlier verification on %s says nothing more."
                                .formatted(last, on))
                : Optional.empty();
    }

    private static Optional<Refusal> refused(String code, String detail) {
        return Optional.of(Refusal.invalid(code, "on", detail));
    }

    /** As it is once the details have been changed {@code today}. */
    default Verification afterChangeOn(LocalDate today) {
        return switch (this) {
            case Never never -> never;
            case Verified(var on, var by) -> new Outdated(on, by, today);
            case Outdated outdated -> outdated;
        };
    }
}
