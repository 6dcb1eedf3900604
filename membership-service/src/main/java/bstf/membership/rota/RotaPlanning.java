package bstf.membership.rota;

import bstf.membership.language.Approval;
import bstf.membership.language.FormalDecision;
import bstf.membership.members.MemberCode;
import bstf.membership.members.Members;
import bstf.membership.rights.MembershipRights;
import bstf.platform.access.Guard;
import bstf.platform.access.Thing;
import bstf.platform.access.Verb;
import bstf.platform.changes.Act;
import bstf.platform.changes.Changing;
import bstf.platform.changes.Decision;
import bstf.platform.changes.Kept;
import bstf.platform.changes.Origin;
import bstf.platform.changes.Outcome;
import bstf.platform.changes.Placing;
import bstf.platform.changes.Precondition;
import bstf.platform.time.ReferenceZone;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

/** Plans who chairs when: one member proposes, another one decides. */
public final class RotaPlanning {
    private final Rotas rotas;
    private final Guard guard;
    private final Changing<Rota> changing;
    private final Chairs chairs;
    private final ReferenceZone zone;

    public RotaPlanning(Rotas rotas, Guard guard, Members members, ReferenceZone zone) {
        this.rotas = rotas;
        this.guard = guard;
        this.changing = new Changing<>(rotas, guard);
        this.chairs = new Chairs(code -> members.find(code.value()).map(Kept::value));
        this.zone = zone;
    }

    /** Proposes a term, or for a decided one that it change. */
    public Placing<Rota> propose(
            String term, TermPlan plan, Precondition precondition, Origin origin) {
        return Placing.of(
                rotas,
                guard,
                Rota.ID,
                precondition,
                origin,
                proposing(term),
                rota -> rota.find(term).isPresent(),
                rota -> rota.propose(term, plan, MemberCode.actingIn(origin), chairs));
    }

    /**
     * Proposes that something of a term be other than it is, or than it is proposed.
     *
     * @param edit makes the new plan of the present one; may be asked more than once
     */
    public Outcome<Rota> proposeChange(
            String term, UnaryOperator<TermPlan> edit, Precondition precondition, Origin origin) {
        return changing.change(
                Rota.ID,
                precondition,
                origin,
                proposing(term),
                rota ->
                        rota.find(term)
                                .map(one ->
                                        rota.propose(
                                                term,
                                                edit.apply(one.proposedPlan().orElseGet(one::plan)),
                                                MemberCode.actingIn(origin),
                                                chairs))
                                .orElseGet(() -> Decision.refused(RotaRules.termUnknown(term))));
    }

    /** Proposes that a decided term become a proposal again; a mere proposal goes at once. */
    public Outcome<Rota> takeBack(String term, Precondition precondition, Origin origin) {
        return changing.change(
                Rota.ID,
                precondition,
                origin,
                proposing(term),
                rota -> rota.takeBack(term, MemberCode.actingIn(origin), today(origin)));
    }

    /** Decides what another member proposed of a term. */
    public Outcome<Rota> decide(
            String term, FormalDecision decision, Precondition precondition, Origin origin) {
        return changing.change(
                Rota.ID,
                precondition,
                origin,
                Act.of(Verb.APPROVE, rota -> thing(term, rota)),
                Approval.of(
                        precondition,
                        rota ->
                                rota.decide(
                                        term,
                                        decision,
                                        MemberCode.actingIn(origin),
                                        chairs,
                                        today(origin))));
    }

    /** Withdraws what is proposed of a term; any member may. */
    public Outcome<Rota> withdraw(String term, Precondition precondition, Origin origin) {
        return changing.change(
                Rota.ID, precondition, origin, proposing(term), rota -> rota.withdraw(term));
    }

    private static Act<Rota> proposing(String term) {
        return Act.of(Verb.PROPOSE, rota -> thing(term, rota));
    }

    private static Thing thing(String term, Rota rota) {
        return Thing.of(MembershipRights.TERM, term)
                .proposedBy(rota.find(term).flatMap(Term::proposer).map(MemberCode::value));
    }

    private LocalDate today(Origin origin) {
        return zone.dayAt(origin.at());
    }
}
