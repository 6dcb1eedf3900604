package bstf.membership.observers;

import bstf.platform.changes.Changing;
import bstf.platform.changes.Decision;
import bstf.platform.changes.Kept;
import bstf.platform.changes.Origin;
import bstf.platform.changes.Outcome;
import bstf.platform.changes.Placing;
import bstf.platform.changes.Precondition;
import bstf.platform.changes.Slice;
import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** Keeps the record of observers: names, officials' seats, who succeeds whom. */
public final class ObserverRecording {
    private final Observers observers;
    private final Changing<Observer> changing;

    public ObserverRecording(Observers observers) {
        this.observers = observers;
        this.changing = new Changing<>(observers);
    }

    public Outcome<Observer> admit(String id, ObserverRecord record, Origin origin) {
        return changing.create(id, origin, () -> Observer.admit(id, record, others()));
    }

    /**
     * Changes several things at once.
     *
     * @param edit makes what shall be said of what is said; may be asked more than once
     */
    public Outcome<Observer> change(
            String id,
            UnaryOperator<ObserverRecord> edit,
            Precondition precondition,
            Origin origin) {
        return decide(
                id, precondition, origin, (o, others) -> o.change(edit.apply(o.record()), others));
    }

    public Placing<Observer> rename(
            String id,
            LocalDate firstDay,
            ObserverName name,
            Precondition precondition,
            Origin origin) {
        return Placing.of(
                observers,
                id,
                precondition,
                origin,
                observer -> observer.names().startingOn(firstDay).isPresent(),
                observer -> observer.rename(firstDay, name, others()));
    }

    public Outcome<Observer> removeName(
            String id, LocalDate firstDay, Precondition precondition, Origin origin) {
        return decide(id, precondition, origin, (o, others) -> o.removeName(firstDay, others));
    }

    public Placing<Observer> fill(String id, Seat seat, Precondition precondition, Origin origin) {
        return Placing.of(
                observers,
                id,
                precondition,
                origin,
                observer -> observer.record().seat(seat.id()).isPresent(),
                observer -> observer.fill(seat, others()));
    }

    public Outcome<Observer> removeSeat(
            String id, String seat, Precondition precondition, Origin origin) {
        return decide(id, precondition, origin, (o, others) -> o.removeSeat(seat, others));
    }

    public Placing<Observer> succeed(
            String id, Succession succession, Precondition precondition, Origin origin) {
        return Placing.of(
                observers,
                id,
                precondition,
                origin,
                observer -> observer.record().succession().isPresent(),
                observer -> observer.succeed(succession, others()));
    }

    public Outcome<Observer> removeSuccession(String id, Precondition precondition, Origin origin) {
        return decide(id, precondition, origin, Observer::removeSuccession);
    }

    public Outcome<Observer> retire(String id, Precondition precondition, Origin origin) {
        return decide(id, precondition, origin, Observer::retire);
    }

    private Outcome<Observer> decide(
            String id,
            Precondition precondition,
            Origin origin,
            BiFunction<Observer, OtherObservers, Decision<Observer>> decision) {
        return changing.change(
                id, precondition, origin, observer -> decision.apply(observer, others()));
    }

    private OtherObservers others() {
        return new OtherObservers(
                observers.list(Slice.all(), _ -> true).stream().map(Kept::value).toList());
    }
}
