package bstf.membership.rota;

import bstf.membership.language.FormalDecision;
import bstf.membership.members.MemberCode;
import bstf.platform.changes.Decision;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The decision of what one member proposed of a term, by another one.
 *
 * @param by the member that decides
 * @param today the body's present day
 */
record Deciding(
        TermRules rules,
        Term term,
        FormalDecision decision,
        Optional<MemberCode> by,
        LocalDate today) {

    Decision<Rota> decide() {
        return switch (term.status()) {
            case TermStatus.Proposed(var proposer, _) ->
                    proposer.isPresent()
                            ? decided(term.plan(), new RotaEvent.TermDecided())
                            : Decision.refused(RotaRules.proposerNotNamed(term));
            case TermStatus.Decided(_, _, var change) ->
                    change.map(this::decided)
                            .orElseGet(() -> Decision.refused(RotaRules.alreadyDecided(term)));
        };
    }

    private Decision<Rota> decided(TermChange change) {
        return switch (change) {
            case TermChange.Anew(var plan, _) -> decided(plan, new RotaEvent.TermRedecided());
            case TermChange.TakingBack _ -> takenBack();
        };
    }

    private Decision<Rota> decided(TermPlan plan, RotaEvent event) {
        return rules.refusalOf(term.id(), plan)
                .<Decision<Rota>>map(Decision::refused)
                .orElseGet(() -> rules.rota().taken(term.decidedAs(plan, decision, by), event));
    }

    /** Nobody proposes it any more: whoever wants it again is its proposer. */
    private Decision<Rota> takenBack() {
        var status = new TermStatus.Proposed(Optional.empty(), Optional.of(decision));
        return RotaRules.refusalOfTakingBack(term, today)
                .<Decision<Rota>>map(Decision::refused)
                .orElseGet(() ->
                        rules.rota()
                                .taken(
                                        Term.of(term.id(), term.plan(), status),
                                        new RotaEvent.TermTakenBack()));
    }
}
