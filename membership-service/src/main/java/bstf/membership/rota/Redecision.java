package bstf.membership.rota;

import bstf.platform.changes.Refusal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What may become of a term that stands: a proposal of anything, a decided term only of what
 * another decision says.
 *
 * @param before the term as it stands
 * @param today the body's present day
 */
record Redecision(Term before, LocalDate today) {

    /** Why it can't become {@code after}; empty when it can. */
    Optional<Refusal> refusalOf(Term after) {
        if (!before.isDecided() || onlyTheRecordDiffers(after)) {
            return Optional.empty();
        }
        if (after.status().ground().isEmpty()
                || after.status().ground().equals(before.status().ground())) {
            return Optional.of(
                    Refusal.conflict(
                            "decision-required",
                            ("%s is decided. Send the decision that changes it: its text in"
                                            + " decision.text, and its day and reference if known.")
                                    .formatted(before.inWords())));
        }
        if (!after.isDecided() && !before.firstDay().isAfter(today)) {
            return Optional.of(
                    Refusal.conflict(
                            "term-has-begun",
                            ("%s has begun and can't become a proposal again. Decide an earlier last"
                                            + " day instead.")
                                    .formatted(before.inWords())));
        }
        return Optional.empty();
    }

    private boolean onlyTheRecordDiffers(Term after) {
        return after.isDecided() && after.hasTheDaysAndChairOf(before);
    }

    /** Why it can't go; empty when it can. */
    Optional<Refusal> refusalOfRemoval() {
        return before.isDecided()
                ? Optional.of(
                        Refusal.conflict(
                                "decided-term-stays",
                                ("%s is decided and can't be removed. Decide another chair or other"
                                                + " days for it, or, before it begins, make it a proposal"
                                                + " again by decision.")
                                        .formatted(before.inWords())))
                : Optional.empty();
    }

    /** Whether the chair of {@code after} has to be asked for its standing again. */
    boolean asksForTheChairOf(Term after) {
        return !after.chair().equals(before.chair())
                || !after.firstDay().equals(before.firstDay())
                || (after.isDecided() && !before.isDecided());
    }
}
