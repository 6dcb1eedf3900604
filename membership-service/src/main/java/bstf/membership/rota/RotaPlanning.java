package bstf.membership.rota;

import bstf.membership.language.FormalDecision;
import bstf.membership.members.Members;
import bstf.platform.changes.Changing;
import bstf.platform.changes.Kept;
import bstf.platform.changes.Origin;
import bstf.platform.changes.Outcome;
import bstf.platform.changes.Placing;
import bstf.platform.changes.Precondition;
import bstf.platform.time.ReferenceZone;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/** Plans who chairs when: proposes terms, decides them, decides them anew. */
public final class RotaPlanning {
    private final Rotas rotas;
    private final Changing<Rota> changing;
    private final Chairs chairs;
    private final ReferenceZone zone;

    public RotaPlanning(Rotas rotas, Members members, ReferenceZone zone) {
        this.rotas = rotas;
        this.changing = new Changing<>(rotas);
        this.chairs = new Chairs(code -> members.find(code.value()).map(Kept::value));
        this.zone = zone;
    }

    /**
     * Changes several terms at once.
     *
     * @param edit makes the new terms of the present ones; may be asked more than once
     */
    public Outcome<Rota> change(
            UnaryOperator<List<Term>> edit, Precondition precondition, Origin origin) {
        return changing.change(
                Rota.ID,
                precondition,
                origin,
                rota -> rota.change(edit.apply(rota.terms()), chairs, today(origin)));
    }

    /**
     * Changes one term.
     *
     * @param edit makes the new term of the present one; may be asked more than once
     */
    public Outcome<Rota> changeTerm(
            String id, UnaryOperator<Term> edit, Precondition precondition, Origin origin) {
        return changing.change(
                Rota.ID,
                precondition,
                origin,
                rota -> rota.change(id, edit, chairs, today(origin)));
    }

    public Placing<Rota> enter(Term term, Precondition precondition, Origin origin) {
        return Placing.of(
                rotas,
                Rota.ID,
                precondition,
                origin,
                rota -> rota.find(term.id()).isPresent(),
                rota -> rota.enter(term, chairs, today(origin)));
    }

    public Outcome<Rota> decide(
            String term, FormalDecision decision, Precondition precondition, Origin origin) {
        return changing.change(
                Rota.ID,
                precondition,
                origin,
                rota -> rota.decide(term, decision, chairs, today(origin)));
    }

    public Outcome<Rota> withdraw(String term, Precondition precondition, Origin origin) {
        return changing.change(
                Rota.ID, precondition, origin, rota -> rota.withdraw(term, today(origin)));
    }

    private LocalDate today(Origin origin) {
        return zone.dayAt(origin.at());
    }
}
