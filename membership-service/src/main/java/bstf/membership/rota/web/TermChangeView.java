package bstf.membership.rota.web;

import bstf.membership.members.MemberCode;
import bstf.membership.rota.Term;
import bstf.membership.rota.TermChange;
import bstf.membership.rota.TermPlan;
import bstf.membership.rota.TermStatus;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Optional;

/** What is proposed of a term, as callers read it. */
@Schema(description = "What one member proposes of a term, until another one decides it.")
record TermChangeView(
        @Schema(
                        description =
                                "`new`: a term that was never decided; `anew`: another chair or"
                                        + " other days for a decided one; `taking-back`: that a"
                                        + " decided one become a proposal again.")
                Kind kind,
        @Schema(description = "The code of the member that shall chair.", example = "EE")
                Optional<String> chair,
        @Schema(description = "The first day.") Optional<LocalDate> firstDay,
        @Schema(description = "How it shall end.") Optional<EndBody> end,
        @Schema(description = "The member that proposed it.", example = "LV")
                Optional<String> proposedBy) {

    /** What sort of proposal it is. */
    enum Kind {
        /** A term that was never decided. */
        NEW,
        /** Another chair or other days for a decided term. */
        ANEW,
        /** That a decided term become a proposal again. */
        TAKING_BACK
    }

    static TermChangeView of(TermChange change) {
        var proposer = change.proposedBy().map(MemberCode::value);
        return switch (change) {
            case TermChange.Anew(var plan, _) -> of(Kind.ANEW, plan, proposer);
            case TermChange.TakingBack _ ->
                    new TermChangeView(
                            Kind.TAKING_BACK,
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            proposer);
        };
    }

    /** What is proposed of {@code term}; empty when nothing is. */
    static Optional<TermChangeView> of(Term term) {
        return switch (term.status()) {
            case TermStatus.Proposed(var by, _) ->
                    Optional.of(of(Kind.NEW, term.plan(), by.map(MemberCode::value)));
            case TermStatus.Decided(_, _, var change) -> change.map(TermChangeView::of);
        };
    }

    private static TermChangeView of(Kind kind, TermPlan plan, Optional<String> proposer) {
        return new TermChangeView(
                kind,
                Optional.of(plan.chair().value()),
                Optional.of(plan.firstDay()),
                Optional.of(EndBody.of(plan.end())),
                proposer);
    }
}
