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
 */
public record Observer(String id, ObserverRecord record) {

    public Observer {
        Texts.id("id", id);
    }

    /** Enters a party as an observer. */
    public static Decision<Observer> admit(
            String id, ObserverRecord record, OtherObservers others) {
        return others.refusalOfNew(id)
                .<Decision<Observer>>map(Decision::refused)
                .orElseGet(() -> of(id, record, others, new ObserverEvent.ObserverAdmitted()));
    }

    private static Decision<Observer> of(
            String id, ObserverRecord record, OtherObservers others, ObserverEvent event) {
        return record.refusal()
                .or(() -> new Observer(id, record).succeededTooEarly())
                .or(() -> others.refusalOf(id, record))
                .<Decision<Observer>>map(Decision::refused)
                .orElseGet(() -> Decision.taken(new Observer(id, record), event));
    }

    /** Changes several things at once. */
    public Decision<Observer> change(ObserverRecord changed, OtherObservers others) {
        return of(id, changed, others, eventOf(changed.retired()));
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
        return of(
                id,
                record.withNames(names().with(firstDay, name).entries()),
                others,
                new ObserverEvent.ObserverRenamed());
    }

    /** Takes out the name that was entered for {@code firstDay} by mistake. */
    public Decision<Observer> removeName(LocalDate firstDay, OtherObservers others) {
        if (names().startingOn(firstDay).isEmpty()) {
            return absent("name-unknown", "No name of %s begins on %s.", firstDay);
        }
        return of(
                id,
                record.withNames(names().without(firstDay).entries()),
                others,
                new ObserverEvent.ObserverNameRemoved());
    }

    /** Says who sits in a place of one of its officials; a place with a new id is added. */
    public Decision<Observer> fill(Seat seat, OtherObservers others) {
        return of(id, record.with(seat), others, new ObserverEvent.SeatFilled());
    }

    /** Takes a place of an official away. */
    public Decision<Observer> removeSeat(String seat, OtherObservers others) {
        if (record.seat(seat).isEmpty()) {
            return absent("seat-unknown", "%s has no seat %s.", seat);
        }
        return of(id, record.withoutSeat(seat), others, new ObserverEvent.SeatRemoved());
    }

    /** Says that another observer takes its place. */
    public Decision<Observer> succeed(Succession succession, OtherObservers others) {
        return of(
                id,
                record.with(Optional.of(succession)),
                others,
                new ObserverEvent.ObserverSucceeded());
    }

    /** Takes out a succession that was entered by mistake. */
    public Decision<Observer> removeSuccession(OtherObservers others) {
        if (record.succession().isEmpty()) {
            return absent("succession-unknown", "%s was not succeeded by anybody.", "");
        }
        return of(id, record.with(Optional.empty()), others, new ObserverEvent.SuccessionRemoved());
    }

    /** Takes an entry that was a mistake out of the lists. */
    public Decision<Observer> retire(OtherObservers others) {
        return of(id, record.asRetired(), others, new ObserverEvent.ObserverRetired());
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
