package bstf.membership.rota.web;

import bstf.membership.language.web.Coherence;
import bstf.membership.language.web.Coherent;
import bstf.membership.language.web.DecisionBody;
import bstf.membership.language.web.ReadableId;
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

/** A term as callers send and read it. */
@Coherent
@Schema(description = "A term of the chairmanship.")
record TermEntry(
        @Schema(description = "Unique within the rota.", example = "2015-2016-ru")
                @NotNull
                @ReadableId
                String id,
        @Schema(description = "The code of the member that chairs.", example = "RU")
                @NotNull
                @Pattern(regexp = MemberCode.SHAPE)
                String chair,
        @Schema(description = "The first day.") @NotNull LocalDate firstDay,
        @Schema(description = "How it ends.") @NotNull @Valid EndBody end,
        @Schema(description = TermEntry.STATUS) @NotNull TermStatus.Kind status,
        @Schema(description = TermEntry.DECISION) Optional<@Valid DecisionBody> decision)
        implements Coherence {
    static final String STATUS = "`proposed` terms give no chair; `decided` ones do.";
    static final String DECISION =
            "The decision behind the status: of a decided term always, of a proposal when it was"
                    + " decided once and taken back.";

    @Override
    public Stream<Incoherence> incoherences() {
        return incoherences(status, decision);
    }

    static Stream<Incoherence> incoherences(
            TermStatus.Kind status, Optional<DecisionBody> decision) {
        return Coherence.unless(
                status != TermStatus.Kind.DECIDED || decision.isPresent(),
                "decision",
                "missing (expected: the one that decided the term)");
    }

    static TermEntry of(Term term) {
        return new TermEntry(
                term.id(),
                term.chair().value(),
                term.firstDay(),
                EndBody.of(term),
                term.status().kind(),
                term.status().ground().map(DecisionBody::of));
    }

    Term toTerm() {
        return new TermBody(chair, firstDay, end, status, decision).toTerm(id);
    }
}
