package bstf.membership.observers.web;

import bstf.membership.members.MemberCode;
import bstf.membership.observers.Succession;
import bstf.membership.observers.SuccessionProposal;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Optional;

/** What is proposed of a succession, as callers read it. */
@Schema(
        description =
                "What one member proposes of an observer's succession; it gives and takes away"
                        + " nothing until another member approves it.")
record ProposedSuccessionView(
        @Schema(
                        description =
                                "Whether the succession that stands shall go; then no successor is"
                                        + " given here.")
                boolean removal,
        @Schema(description = "The other observer's id.", example = "euda")
                Optional<String> successor,
        @Schema(description = "The first day on which the other one shall observe in its place.")
                Optional<LocalDate> firstDay,
        @Schema(description = "The member that proposed it.", example = "LV")
                Optional<String> proposedBy) {

    static ProposedSuccessionView of(SuccessionProposal proposal) {
        return new ProposedSuccessionView(
                proposal.succession().isEmpty(),
                proposal.succession().map(Succession::successor),
                proposal.succession().map(Succession::firstDay),
                proposal.proposedBy().map(MemberCode::value));
    }
}
