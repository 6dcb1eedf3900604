package bstf.membership.observers.web;

import bstf.membership.members.MemberCode;
import bstf.membership.observers.Succession;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Optional;

/** A succession that is in force, as callers read it. */
@Schema(description = "That another observer takes the place of this one.")
record SuccessionView(
        @Schema(description = "The other observer's id.", example = "euda") String successor,
        @Schema(description = "The first day on which the other one observes in its place.")
                LocalDate firstDay,
        @Schema(
                        description = "The member that proposed it; left out for the founding.",
                        example = "LV")
                Optional<String> proposedBy,
        @Schema(
                        description =
                                "The other member that approved it; left out for the founding.",
                        example = "LT")
                Optional<String> approvedBy) {

    static SuccessionView of(Succession succession) {
        return new SuccessionView(
                succession.successor(),
                succession.firstDay(),
                succession.backing().proposedBy().map(MemberCode::value),
                succession.backing().approvedBy().map(MemberCode::value));
    }
}
