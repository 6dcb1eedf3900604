package bstf.membership.rota.store;

import bstf.membership.language.store.KeptDecision;
import bstf.membership.members.MemberCode;
import bstf.membership.members.store.KeptBacking;
import bstf.membership.rota.Term;
import bstf.membership.rota.TermEnd;
import bstf.membership.rota.TermStatus;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One term as MongoDB keeps it.
 *
 * @param lastDay only when the end is decided
 * @param decision the one behind the status
 * @param backing absent in documents from before it was kept
 * @param change only while a change of a decided term is proposed
 */
record TermDocument(
        String id,
        String chair,
        LocalDate firstDay,
        TermEnd.Kind end,
        @Nullable LocalDate lastDay,
        TermStatus.Kind status,
        @Nullable KeptDecision decision,
        @Nullable KeptBacking backing,
        @Nullable TermChangeDocument change) {

    static TermDocument of(Term term) {
        return new TermDocument(
                term.id(),
                term.chair().value(),
                term.firstDay(),
                term.end().kind(),
                term.lastDay().orElse(null),
                term.status().kind(),
                term.status().ground().map(KeptDecision::of).orElse(null),
                KeptBacking.of(term.status().backing()),
                term.status().change().map(TermChangeDocument::of).orElse(null));
    }

    Term toTerm() {
        return new Term(
                id,
                new MemberCode(chair),
                firstDay,
                TermEnd.of(end, Optional.ofNullable(lastDay)),
                TermStatus.of(
                        status,
                        Optional.ofNullable(decision).map(KeptDecision::toDecision),
                        KeptBacking.toBacking(backing),
                        Optional.ofNullable(change).map(TermChangeDocument::toChange)));
    }
}
