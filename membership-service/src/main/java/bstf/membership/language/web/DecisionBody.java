package bstf.membership.language.web;

import bstf.membership.language.FormalDecision;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;

/** A decision of the body, as callers send and read it. */
@Schema(description = "The decision behind a standing or a term.")
public record DecisionBody(
        @Schema(
                        description = "What was decided and by whom.",
                        example = "The Heads of Government decided so at their meeting.")
                @NotNull
                @Prose
                String text,
        @Schema(description = "The day of the decision; left out when not known.")
                Optional<LocalDate> decidedOn,
        @Schema(
                        description = "Where it is written down: a document's mark or address.",
                        example = "BSTF/2016/12")
                Optional<@Line String> reference) {

    public static DecisionBody of(FormalDecision decision) {
        return new DecisionBody(decision.text(), decision.decidedOn(), decision.reference());
    }

    public FormalDecision toDecision() {
        return new FormalDecision(text, decidedOn, reference);
    }
}
