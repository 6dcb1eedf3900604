package bstf.membership.members.web;

import bstf.membership.language.web.DecisionBody;
import bstf.membership.members.Standing;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** A standing as callers propose it; the day is in the path. */
@Schema(description = "How a member stands.")
record StandingBody(
        @Schema(description = StandingBody.STANDING) @NotNull Standing.Kind standing,
        @Schema(description = "The decision behind it.") @NotNull @Valid DecisionBody decision) {
    static final String STANDING =
            "`active`: in standing; `suspended`: a member that takes no part; `withdrawn`: no longer"
                    + " a member.";

    Standing toStanding() {
        return new Standing(standing, decision.toDecision());
    }
}
