package bstf.membership.rota.web;

import bstf.membership.language.web.DecisionBody;
import bstf.membership.members.MemberCode;
import bstf.membership.rota.Term;
import bstf.membership.rota.TermStatus;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Optional;

/** A term as callers read it. */
@Schema(description = "A term of the chairmanship.")
record TermEntry(
        @Schema(description = "Unique within the rota.", example = "2015-2016-ru") String id,
        @Schema(description = "The code of the member that chairs.", example = "RU") String chair,
        @Schema(description = "The first day.") LocalDate firstDay,
        @Schema(description = "How it ends.") EndBody end,
        @Schema(description = "`proposed` terms give no chair; `decided` ones do.")
                TermStatus.Kind status,
        @Schema(
                        description =
                                "The decision behind the status: of a decided term always, of a"
                                        + " proposal when it was decided once and taken back.")
                Optional<DecisionBody> decision,
        @Schema(
                        description = "The member that proposed it; left out for the founding.",
                        example = "LV")
                Optional<String> proposedBy,
        @Schema(
                        description =
                                "The other member that decided it; left out for the founding and"
                                        + " while it is proposed.",
                        example = "LT")
                Optional<String> approvedBy,
        @Schema(
                        description =
                                "What is proposed to become of a decided term; nothing, until"
                                        + " another member decides it.")
                Optional<TermChangeView> proposedChange) {

    static TermEntry of(Term term) {
        var status = term.status();
        return new TermEntry(
                term.id(),
                term.chair().value(),
                term.firstDay(),
                EndBody.of(term.end()),
                status.kind(),
                status.ground().map(DecisionBody::of),
                status.backing().proposedBy().map(MemberCode::value),
                status.backing().approvedBy().map(MemberCode::value),
                status.change().map(TermChangeView::of));
    }
}
