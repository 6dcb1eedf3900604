package bstf.membership.members.web;

import bstf.membership.language.web.DecisionBody;
import bstf.membership.members.Standing;
import bstf.platform.time.Timeline.Entry;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** A standing from a day on, as callers send and read it. */
@Schema(description = "How a member stands from a day on, until the next entry's first day.")
record StandingEntry(
        @Schema(description = "The first day.") @NotNull LocalDate firstDay,
        @Schema(description = StandingEntry.STANDING) @NotNull Standing.Kind standing,
        @Schema(description = "The decision behind it.") @NotNull @Valid DecisionBody decision) {
    static final String STANDING =
            "`active`: in standing; `suspended`: a member that takes no part; `withdrawn`: no longer"
                    + " a member.";

    static StandingEntry of(Entry<Standing> entry) {
        return new StandingEntry(
                entry.firstDay(), entry.value().kind(), DecisionBody.of(entry.value().decision()));
    }

    Entry<Standing> toEntry() {
        return new Entry<>(firstDay, new Standing(standing, decision.toDecision()));
    }
}
