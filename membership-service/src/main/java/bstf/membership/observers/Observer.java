package bstf.membership.observers;

import bstf.membership.language.Gap;
import bstf.membership.language.Texts;
import bstf.platform.changes.Decision;
import bstf.platform.changes.Refusal;
import bstf.platform.time.DayRange;
import bstf.platform.time.Timeline;
import bstf.platform.time.Timeline.Entry;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A party whose officials attend meetings without being a member. Renamed, it keeps its id; an id
 * that it once had keeps resolving; succeeded, another observer takes its place.
 *
 * @param id readable, stable: the key under which listeners know it
 * @param proposed what is proposed of its succession, which gives and takes away nothing
 */
public record Observer(String id, ObserverRecord record, Optional<SuccessionProposal> proposed) {

    public Observer {
        Texts.id("id", id);
    }

    /** Of whose succession nothing is proposed. */
    public Observer(String id, ObserverRecord record) {
        this(id, record, Optional.empty());
    }

    /** Enters a party as an observer. */
    public static Decision<Observer> admit(
            String id, ObserverRecord record, OtherObservers others) {
        return others.refusalOfNew(id)
                .<Decision<Observer>>map(Decision::refused)
                .orElseGet(() ->
                        new Observer(id, record)
                                .as(record, others, new ObserverEvent.ObserverAdmitted()));
    }

    private Decision<Observer> as(
            ObserverRecord other, OtherObservers others, ObserverEvent event) {
        return refusalOf(other, others)
                .<Decision<Observer>>map(Decision::refused)
                .orElseGet(() -> Decision.taken(new Observer(id, other, proposed), event));
    }

    private Optional<Refusal> refusalOf(ObserverRecord other, OtherObservers others) {
        return other.refusal()
                .or(() -> new Observer(id, other).succeededTooEarly())
                .or(() -> others.refusalOf(id, other));
    }

    /** Why it can't be succeeded like this; empty when it can. */
    Optional<Refusal> refusalOf(Optional<Succession> succession, OtherObservers others) {
        return refusalOf(record.with(succession), others);
    }

    /** What two members say of who takes its place. */
    public Succeeding succeeding() {
        return new Succeeding(this);
    }

    /** Changes what it is, when it observes, and whether its entry stays in the lists. */
    public Decision<Observer> change(ObserverEntry changed, OtherObservers others) {
        return as(changed.appliedTo(record), others, eventOf(changed.retired()));
    }

    private ObserverEvent eventOf(boolean retiredNow) {
        if (retiredNow == record.retired()) {
            return new ObserverEvent.ObserverChanged();
        }
        return retiredNow
                ? new ObserverEvent.ObserverRetired()
                : new ObserverEvent.ObserverRestored();
    }

    /** Gives it a name from {@code firstDay} on, in place of one entered for that day. */
    public Decision<Observer> rename(LocalDate firstDay, ObserverName name, OtherObservers others) {
        return as(
                record.withNames(names().with(firstDay, name).entries()),
                others,
                new ObserverEvent.ObserverRenamed());
    }

    /** Takes out the name that was entered for {@code firstDay} by mistake. */
    public Decision<Observer> removeName(LocalDate firstDay, OtherObservers others) {
        if (names().startingOn(firstDay).isEmpty()) {
            return absent("name-unknown", "No name of %s begins on %s.", firstDay);
        }
        return as(
                record.withNames(names().without(firstDay).entries()),
                others,
                new ObserverEvent.ObserverNameRemoved());
    }

    /** Says who sits in a place of one of its officials; a place with a new id is added. */
    public Decision<Observer> fill(Seat seat, OtherObservers others) {
        return as(record.with(seat), others, new ObserverEvent.SeatFilled());
    }

    /** Takes a place of an official away. */
    public Decision<Observer> removeSeat(String seat, OtherObservers others) {
        if (record.seat(seat).isEmpty()) {
            return absent("seat-unknown", "%s has no seat %s.", seat);
        }
        return as(record.withoutSeat(seat), others, new ObserverEvent.SeatRemoved());
    }

    /** Takes an entry that was a mistake out of the lists. */
    public Decision<Observer> retire(OtherObservers others) {
        return as(record.asRetired(), others, new ObserverEvent.ObserverRetired());
    }

    private Decision<Observer> absent(String code, String detail, Object part) {
        return Decision.refused(Refusal.absent(code, detail.formatted(id, part)));
    }

    private Optional<Refusal> succeededTooEarly() {
        return record.succession()
                .map(Succession::firstDay)
                .filter(day -> !day.isAfter(firstKnownDay()))
                .map(day ->
                        Refusal.invalid(
                                "succeeded-too-early",
                                "succession.firstDay",
                                "succession.firstDay: %s (expected: after %s, since when it is known"
                                                .formatted(day, firstKnownDay())
                                        + " to observe)"));
    }

    public Timeline<ObserverName> names() {
        return Timeline.of(record.names());
    }

    /** What it is called on {@code day}; before its first known name, that one. */
    public Entry<ObserverName> nameOn(LocalDate day) {
        return names().on(day).orElseGet(() -> names().entries().getFirst());
    }

    /** Whether this is the observer that {@code wanted}, a present or former id, means. */
    public boolean answersTo(String wanted) {
        return id.equals(wanted) || record.formerIds().contains(wanted);
    }

    public boolean isObservingOn(LocalDate day) {
        return !day.isBefore(firstKnownDay()) && lastDay().filter(day::isAfter).isEmpty();
    }

    /** Since when it observes; where that is not given, since when its name is known. */
    public LocalDate firstKnownDay() {
        return record.observing()
                .firstDay()
                .orElseGet(() -> names().entries().getFirst().firstDay());
    }

    /** The last day on which it observes: its own, or the day before its successor's first. */
    public Optional<LocalDate> lastDay() {
        return Stream.of(
                        record.observing().lastDay(),
                        record.succession().map(s -> s.firstDay().minusDays(1)))
                .flatMap(Optional::stream)
                .min(LocalDate::compareTo);
    }

    /** What is missing, on the days on which it observes. */
    public List<Gap> gaps() {
        var since =
                record.observing().firstDay().isPresent()
                        ? Stream.<Gap>empty()
                        : Stream.of(
                                new Gap(
                                        "observing-since-not-given",
                                        "observesFrom",
                                        DayRange.from(firstKnownDay())));
        return Stream.concat(since, record.seats().stream().flatMap(s -> s.gaps().stream()))
                .flatMap(gap -> lastDay().map(gap::endingBy).orElse(Optional.of(gap)).stream())
                .toList();
    }
}
