package bstf.membership.members.web;

import bstf.membership.language.web.DecisionBody;
import bstf.membership.members.MemberCode;
import bstf.membership.members.Standing;
import bstf.platform.time.Timeline.Entry;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Optional;

/** A standing from a day on, as callers read it. */
@Schema(description = "How a member stands from a day on, until the next entry's first day.")
record StandingEntry(
        @Schema(description = "The first day.") LocalDate firstDay,
        @Schema(description = StandingBody.STANDING) Standing.Kind standing,
        @Schema(description = "The decision behind it.") DecisionBody decision,
        @Schema(
                        description = "The member that proposed it; left out for the founding.",
                        example = "LV")
                Optional<String> proposedBy,
        @Schema(
                        description =
                                "The other member that approved it; left out for the founding.",
                        example = "LT")
                Optional<String> approvedBy) {

    static StandingEntry of(Entry<Standing> entry) {
        var standing = entry.value();
        return new StandingEntry(
                entry.firstDay(),
                standing.kind(),
                DecisionBody.of(standing.decision()),
                standing.backing().proposedBy().map(MemberCode::value),
                standing.backing().approvedBy().map(MemberCode::value));
    }
}
