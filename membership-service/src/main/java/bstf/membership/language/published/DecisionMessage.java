package bstf.membership.language.published;

import bstf.membership.language.FormalDecision;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Optional;

/** The decision behind a standing or a term. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record DecisionMessage(
        String text, Optional<LocalDate> decidedOn, Optional<String> reference) {

    public static DecisionMessage of(FormalDecision decision) {
        return new DecisionMessage(decision.text(), decision.decidedOn(), decision.reference());
    }
}
