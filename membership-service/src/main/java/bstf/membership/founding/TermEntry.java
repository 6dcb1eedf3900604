package bstf.membership.founding;

import bstf.membership.members.Backing;
import bstf.membership.members.MemberCode;
import bstf.membership.rota.Term;
import bstf.membership.rota.TermEnd;
import bstf.membership.rota.TermStatus;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A term of the rota.
 *
 * @param decision the id of one of the file's decisions; left out for a proposal
 */
record TermEntry(
        @NotNull String id,
        @NotNull String chair,
        @NotNull LocalDate firstDay,
        @NotNull @Valid EndEntry end,
        @NotNull TermStatus.Kind status,
        @Nullable String decision) {

    /** How it ends. */
    record EndEntry(@NotNull TermEnd.Kind kind, @Nullable LocalDate lastDay) {}

    Term toTerm(Decisions decisions) {
        return new Term(
                id,
                new MemberCode(chair),
                firstDay,
                TermEnd.of(end.kind, Optional.ofNullable(end.lastDay)),
                TermStatus.of(
                        status,
                        Optional.ofNullable(decision).map(decisions::named),
                        Backing.none(),
                        Optional.empty()));
    }
}
