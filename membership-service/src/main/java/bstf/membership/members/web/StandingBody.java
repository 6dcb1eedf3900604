package bstf.membership.members.web;

import bstf.membership.language.web.DecisionBody;
import bstf.membership.members.Standing;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** A standing as callers send it; the day is in the path. */
@Schema(description = "How a member stands.")
record StandingBody(
        @Schema(description = StandingEntry.STANDING) @NotNull Standing.Kind standing,
        @Schema(description = "The decision behind it.") @NotNull @Valid DecisionBody decision) {

    Standing toStanding() {
        return new Standing(standing, decision.toDecision());
    }
}
