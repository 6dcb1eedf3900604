package bstf.membership.language;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A decision of the body or of the Heads of Government: the ground on which a standing or a term
 * rests.
 *
 * @param text what was decided and by whom, in prose
 * @param decidedOn the day of the decision; empty when the source does not say
 * @param reference where it is written down: a document's mark or address; empty when not given
 */
public record FormalDecision(
        String text, Optional<LocalDate> decidedOn, Optional<String> reference) {

    public FormalDecision {
        Texts.prose("decision.text", text);
        Texts.line("decision.reference", reference);
    }

    /** A decision of which nothing but its text is known. */
    public static FormalDecision of(String text) {
        return new FormalDecision(text, Optional.empty(), Optional.empty());
    }
}
