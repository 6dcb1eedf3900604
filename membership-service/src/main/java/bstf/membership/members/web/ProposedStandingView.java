package bstf.membership.members.web;

import bstf.membership.language.web.DecisionBody;
import bstf.membership.members.MemberCode;
import bstf.membership.members.Standing;
import bstf.membership.members.StandingProposal;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Optional;

/** What is proposed of a standing, as callers read it. */
@Schema(
        description =
                "What one member proposes of a standing; it gives and takes away nothing until"
                        + " another member approves it.")
record ProposedStandingView(
        @Schema(description = "The first day.") LocalDate firstDay,
        @Schema(
                        description =
                                "Whether the standing that begins that day shall be taken out; then"
                                        + " no standing is given here.")
                boolean removal,
        @Schema(description = StandingBody.STANDING) Optional<Standing.Kind> standing,
        @Schema(description = "The decision behind it.") Optional<DecisionBody> decision,
        @Schema(description = "The member that proposed it.", example = "LV")
                Optional<String> proposedBy) {

    static ProposedStandingView of(StandingProposal proposal) {
        return new ProposedStandingView(
                proposal.firstDay(),
                proposal.standing().isEmpty(),
                proposal.standing().map(Standing::kind),
                proposal.standing().map(Standing::decision).map(DecisionBody::of),
                proposal.proposedBy().map(MemberCode::value));
    }
}
