package bstf.membership.rota;

import bstf.membership.language.Approval;
import bstf.membership.members.MemberCode;
import bstf.membership.members.Members;
import bstf.membership.rights.MembershipRights;
import bstf.platform.access.Guard;
import bstf.platform.access.Thing;
import bstf.platform.access.Verb;
import bstf.platform.changes.Act;
import bstf.platform.changes.Changing;
import bstf.platform.changes.Kept;
import bstf.platform.changes.Origin;
import bstf.platform.changes.Outcome;
import bstf.platform.changes.Placing;
import bstf.platform.changes.Precondition;
import bstf.platform.time.ReferenceZone;
import java.time.LocalDate;
import java.util.Optional;

/** Appoints who takes care of the secretariat in a gap: one member proposes, another approves. */
public final class CaretakerAppointing {
    private final Rotas rotas;
    private final Guard guard;
    private final Changing<Rota> changing;
    private final CaretakerRules rules;
    private final ReferenceZone zone;

    /**
     * @param longest most days of one grant
     */
    public CaretakerAppointing(
            Rotas rotas, Guard guard, Members members, ReferenceZone zone, int longest) {
        this.rotas = rotas;
        this.guard = guard;
        this.changing = new Changing<>(rotas, guard);
        this.rules =
                new CaretakerRules(
                        new Chairs(code -> members.find(code.value()).map(Kept::value)), longest);
        this.zone = zone;
    }

    public Placing<Rota> propose(
            LocalDate firstDay, Care care, Precondition precondition, Origin origin) {
        return Placing.of(
                rotas,
                guard,
                Rota.ID,
                precondition,
                origin,
                act(Verb.PROPOSE, firstDay),
                rota -> rota.caretakers().find(firstDay).isPresent(),
                rota ->
                        rota.caring()
                                .propose(care.from(firstDay, MemberCode.actingIn(origin)), rules));
    }

    /** Approves a caretaker that another member proposed, or the end of one. */
    public Outcome<Rota> approve(LocalDate firstDay, Precondition precondition, Origin origin) {
        return changing.change(
                Rota.ID,
                precondition,
                origin,
                act(Verb.APPROVE, firstDay),
                Approval.of(
                        precondition,
                        rota ->
                                rota.caring()
                                        .approve(
                                                firstDay,
                                                MemberCode.actingIn(origin),
                                                rules,
                                                today(origin))));
    }

    /** Proposes to end a caretaker's grant at once; a mere proposal goes at once. */
    public Outcome<Rota> end(LocalDate firstDay, Precondition precondition, Origin origin) {
        return changing.change(
                Rota.ID,
                precondition,
                origin,
                act(Verb.PROPOSE, firstDay),
                rota -> rota.caring().end(firstDay, MemberCode.actingIn(origin), today(origin)));
    }

    /** Withdraws what is proposed of a caretaker; any member may. */
    public Outcome<Rota> withdraw(LocalDate firstDay, Precondition precondition, Origin origin) {
        return changing.change(
                Rota.ID,
                precondition,
                origin,
                act(Verb.PROPOSE, firstDay),
                rota -> rota.caring().withdraw(firstDay));
    }

    /**
     * What is asked of a caretaker.
     *
     * @param lastDay included
     */
    public record Care(MemberCode member, LocalDate lastDay, Optional<String> reason) {
        Caretaker from(LocalDate firstDay, Optional<MemberCode> proposer) {
            return new Caretaker(
                    firstDay, lastDay, member, reason, new CaretakerStatus.Proposed(proposer));
        }
    }

    private static Act<Rota> act(Verb verb, LocalDate firstDay) {
        return Act.of(
                verb,
                rota ->
                        Thing.of(MembershipRights.CARETAKER, firstDay.toString())
                                .proposedBy(
                                        rota.caretakers()
                                                .find(firstDay)
                                                .map(Caretaker::status)
                                                .flatMap(CaretakerStatus::proposer)
                                                .map(MemberCode::value)));
    }

    private LocalDate today(Origin origin) {
        return zone.dayAt(origin.at());
    }
}
