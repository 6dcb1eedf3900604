package bstf.membership.members.web;

import bstf.membership.language.web.DecisionBody;
import bstf.membership.members.Standing;
import bstf.platform.time.Timeline.Entry;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** A standing of a new member, as callers propose it. */
@Schema(description = "How a new member stands from a day on, until the next entry's first day.")
record NewStandingBody(
        @Schema(description = "The first day.") @NotNull LocalDate firstDay,
        @Schema(description = StandingBody.STANDING) @NotNull Standing.Kind standing,
        @Schema(description = "The decision behind it.") @NotNull @Valid DecisionBody decision) {

    Entry<Standing> toEntry() {
        return new Entry<>(firstDay, new Standing(standing, decision.toDecision()));
    }
}
