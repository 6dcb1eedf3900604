package bstf.membership.rota;

import bstf.platform.changes.Refusal;
import java.util.Optional;
import java.util.stream.Stream;

/** What holds for a term that is proposed or decided beside all others. */
record TermRules(Rota rota, Chairs chairs) {

    /** Why the term {@code id} can't be {@code plan}; empty when it can. */
    Optional<Refusal> refusalOf(String id, TermPlan plan) {
        var planned = Term.of(id, plan, TermStatus.proposed());
        var others = rota.terms().stream().filter(term -> !term.id().equals(id)).toList();
        return RotaRules.refusalOf(Stream.concat(others.stream(), Stream.of(planned)).toList())
                .or(() -> RotaRules.overlap(planned, others))
                .or(() ->
                        asksForTheChairOf(planned) ? chairs.refusalOf(planned) : Optional.empty());
    }

    /** Whoever chairs already on the same first day is not asked for its standing again. */
    private boolean asksForTheChairOf(Term planned) {
        return rota.find(planned.id())
                .filter(Term::isDecided)
                .filter(before -> before.chair().equals(planned.chair()))
                .filter(before -> before.firstDay().equals(planned.firstDay()))
                .isEmpty();
    }
}
