package bstf.membership.observers;

import bstf.membership.language.Approval;
import bstf.membership.members.MemberCode;
import bstf.membership.rights.MembershipRights;
import bstf.platform.access.Guard;
import bstf.platform.access.Thing;
import bstf.platform.access.Verb;
import bstf.platform.changes.Act;
import bstf.platform.changes.Changing;
import bstf.platform.changes.Origin;
import bstf.platform.changes.Outcome;
import bstf.platform.changes.Precondition;

/** Says who takes an observer's place: one member proposes, another one approves. */
public final class ObserverSucceeding {
    private final Observers observers;
    private final Changing<Observer> changing;

    public ObserverSucceeding(Observers observers, Guard guard) {
        this.observers = observers;
        this.changing = new Changing<>(observers, guard);
    }

    public Outcome<Observer> propose(
            String id, Succession succession, Precondition precondition, Origin origin) {
        return changing.change(
                id,
                precondition,
                origin,
                act(Verb.PROPOSE),
                observer ->
                        observer.succeeding()
                                .propose(
                                        succession,
                                        MemberCode.actingIn(origin),
                                        OtherObservers.in(observers)));
    }

    /** Proposes that the succession that stands go; a mere proposal goes at once. */
    public Outcome<Observer> takeOut(String id, Precondition precondition, Origin origin) {
        return changing.change(
                id,
                precondition,
                origin,
                act(Verb.PROPOSE),
                observer ->
                        observer.succeeding()
                                .takeOut(
                                        MemberCode.actingIn(origin), OtherObservers.in(observers)));
    }

    public Outcome<Observer> approve(String id, Precondition precondition, Origin origin) {
        return changing.change(
                id,
                precondition,
                origin,
                act(Verb.APPROVE),
                Approval.of(
                        precondition,
                        observer ->
                                observer.succeeding()
                                        .approve(
                                                MemberCode.actingIn(origin),
                                                OtherObservers.in(observers))));
    }

    /** Withdraws what is proposed; any member may. */
    public Outcome<Observer> withdraw(String id, Precondition precondition, Origin origin) {
        return changing.change(
                id,
                precondition,
                origin,
                act(Verb.PROPOSE),
                observer -> observer.succeeding().withdraw());
    }

    private static Act<Observer> act(Verb verb) {
        return Act.of(
                verb,
                observer ->
                        Thing.of(MembershipRights.SUCCESSION, observer.id())
                                .proposedBy(
                                        observer.proposed()
                                                .flatMap(SuccessionProposal::proposedBy)
                                                .map(MemberCode::value)));
    }
}
