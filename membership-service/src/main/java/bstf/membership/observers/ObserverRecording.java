package bstf.membership.observers;

import bstf.membership.rights.MembershipRights;
import bstf.platform.access.Guard;
import bstf.platform.access.Thing;
import bstf.platform.access.Verb;
import bstf.platform.changes.Act;
import bstf.platform.changes.Changing;
import bstf.platform.changes.Decision;
import bstf.platform.changes.Origin;
import bstf.platform.changes.Outcome;
import bstf.platform.changes.Placing;
import bstf.platform.changes.Precondition;
import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * Keeps the record of observers: whoever chairs admits and retires them; an observer says what it
 * is called and who sits for it.
 */
public final class ObserverRecording {
    private final Observers observers;
    private final Guard guard;
    private final Changing<Observer> changing;

    public ObserverRecording(Observers observers, Guard guard) {
        this.observers = observers;
        this.guard = guard;
        this.changing = new Changing<>(observers, guard);
    }

    public Outcome<Observer> admit(String id, ObserverRecord record, Origin origin) {
        return changing.create(
                id,
                origin,
                Verb.CREATE,
                Thing.of(MembershipRights.OBSERVER, id),
                () -> Observer.admit(id, record, OtherObservers.in(observers)));
    }

    /**
     * Changes what it is and when it observes.
     *
     * @param edit makes what shall be said of what is said; may be asked more than once
     */
    public Outcome<Observer> change(
            String id,
            UnaryOperator<ObserverEntry> edit,
            Precondition precondition,
            Origin origin) {
        return decide(
                id,
                precondition,
                origin,
                entry(Verb.CHANGE),
                (observer, others) ->
                        observer.change(edit.apply(ObserverEntry.of(observer.record())), others));
    }

    public Outcome<Observer> retire(String id, Precondition precondition, Origin origin) {
        return decide(id, precondition, origin, entry(Verb.RETIRE), Observer::retire);
    }

    public Placing<Observer> rename(
            String id,
            LocalDate firstDay,
            ObserverName name,
            Precondition precondition,
            Origin origin) {
        return Placing.of(
                observers,
                guard,
                id,
                precondition,
                origin,
                own(MembershipRights.NAME),
                observer -> observer.names().startingOn(firstDay).isPresent(),
                observer -> observer.rename(firstDay, name, OtherObservers.in(observers)));
    }

    public Outcome<Observer> removeName(
            String id, LocalDate firstDay, Precondition precondition, Origin origin) {
        return decide(
                id,
                precondition,
                origin,
                own(MembershipRights.NAME),
                (observer, others) -> observer.removeName(firstDay, others));
    }

    public Placing<Observer> fill(String id, Seat seat, Precondition precondition, Origin origin) {
        return Placing.of(
                observers,
                guard,
                id,
                precondition,
                origin,
                own(MembershipRights.SEAT),
                observer -> observer.record().seat(seat.id()).isPresent(),
                observer -> observer.fill(seat, OtherObservers.in(observers)));
    }

    public Outcome<Observer> removeSeat(
            String id, String seat, Precondition precondition, Origin origin) {
        return decide(
                id,
                precondition,
                origin,
                own(MembershipRights.SEAT),
                (observer, others) -> observer.removeSeat(seat, others));
    }

    private Outcome<Observer> decide(
            String id,
            Precondition precondition,
            Origin origin,
            Act<Observer> act,
            BiFunction<Observer, OtherObservers, Decision<Observer>> decision) {
        return changing.change(
                id,
                precondition,
                origin,
                act,
                observer -> decision.apply(observer, OtherObservers.in(observers)));
    }

    private static Act<Observer> entry(Verb verb) {
        return Act.of(verb, observer -> Thing.of(MembershipRights.OBSERVER, observer.id()));
    }

    private static Act<Observer> own(String kind) {
        return Act.of(
                Verb.CHANGE, observer -> Thing.of(kind, observer.id()).ownedBy(observer.id()));
    }
}
