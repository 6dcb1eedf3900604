package bstf.membership.rota.web;

import bstf.membership.language.web.Coherence;
import bstf.membership.language.web.Coherent;
import bstf.membership.language.web.DecisionBody;
import bstf.membership.members.MemberCode;
import bstf.membership.rota.Term;
import bstf.membership.rota.TermStatus;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** A term as callers send it; the id is in the path. */
@Coherent
@Schema(description = "A term of the chairmanship, without its id.")
record TermBody(
        @Schema(description = "The code of the member that chairs.", example = "RU")
                @NotNull
                @Pattern(regexp = MemberCode.SHAPE)
                String chair,
        @Schema(description = "The first day.") @NotNull LocalDate firstDay,
        @Schema(description = "How it ends.") @NotNull @Valid EndBody end,
        @Schema(description = TermEntry.STATUS) @NotNull TermStatus.Kind status,
        @Schema(description = TermEntry.DECISION) Optional<@Valid DecisionBody> decision)
        implements Coherence {

    @Override
    public Stream<Incoherence> incoherences() {
        return TermEntry.incoherences(status, decision);
    }

    static TermBody of(Term term) {
        return new TermBody(
                term.chair().value(),
                term.firstDay(),
                EndBody.of(term),
                term.status().kind(),
                term.status().ground().map(DecisionBody::of));
    }

    Term toTerm(String id) {
        return new Term(
                id,
                new MemberCode(chair),
                firstDay,
                end.toEnd(),
                TermStatus.of(status, decision.map(DecisionBody::toDecision)));
    }
}
