package bstf.membership.observers;

import bstf.membership.language.Entries;
import bstf.platform.changes.Refusal;
import bstf.platform.time.Timeline.Entry;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that is said of an observer, apart from its id.
 *
 * @param names what it is called from which day on, in any order
 * @param formerIds ids under which it was known and still has to be found
 * @param observing from when until when
 * @param seats its officials' places
 * @param succession who took its place; empty while nobody did
 * @param retired whether the entry was a mistake and is kept for its history only
 */
public record ObserverRecord(
        ObserverKind kind,
        List<Entry<ObserverName>> names,
        List<String> formerIds,
        Observing observing,
        List<Seat> seats,
        Optional<Succession> succession,
        boolean retired) {

    /** Most names, former ids or seats of one observer. */
    public static final int MOST = 50;

    public ObserverRecord {
        names = List.copyOf(names);
        formerIds = formerIds.stream().distinct().sorted().toList();
        seats = List.copyOf(seats);
    }

    /** Why this can't stand, whoever the other observers are; empty when it can. */
    Optional<Refusal> refusal() {
        return Entries.refusalOf("names", names, MOST)
                .or(() -> tooMany("formerIds", formerIds))
                .or(observing::refusal)
                .or(() -> tooMany("seats", seats))
                .or(this::seatTwice)
                .or(() -> seats.stream().flatMap(seat -> seat.refusal().stream()).findFirst());
    }

    private static Optional<Refusal> tooMany(String field, List<?> items) {
        return items.size() <= MOST
                ? Optional.empty()
                : Optional.of(
                        Refusal.invalid(
                                "too-many-entries",
                                field,
                                "%s would have %d entries; %d is the most."
                                        .formatted(field, items.size(), MOST)));
    }

    private Optional<Refusal> seatTwice() {
        var ids = new HashSet<String>();
        return seats.stream()
                .map(Seat::id)
                .filter(id -> !ids.add(id))
                .findFirst()
                .map(id ->
                        Refusal.invalid(
                                "seat-id-twice",
                                "seats",
                                "Two seats have the id %s. Give each its own.".formatted(id)));
    }

    ObserverRecord withNames(List<Entry<ObserverName>> others) {
        return new ObserverRecord(kind, others, formerIds, observing, seats, succession, retired);
    }

    /** With this seat in the place of the one with its id, else at the end. */
    ObserverRecord with(Seat seat) {
        var others = withoutSeat(seat.id()).seats;
        var at = seats.stream().map(Seat::id).toList().indexOf(seat.id());
        var before = others.stream().limit(at < 0 ? others.size() : at);
        var after = others.stream().skip(at < 0 ? others.size() : at);
        return withSeats(Stream.of(before, Stream.of(seat), after).flatMap(s -> s).toList());
    }

    /** The seat with this id. */
    public Optional<Seat> seat(String id) {
        return seats.stream().filter(seat -> seat.id().equals(id)).findFirst();
    }

    ObserverRecord withoutSeat(String id) {
        return withSeats(seats.stream().filter(seat -> !seat.id().equals(id)).toList());
    }

    private ObserverRecord withSeats(List<Seat> others) {
        return new ObserverRecord(kind, names, formerIds, observing, others, succession, retired);
    }

    ObserverRecord with(Optional<Succession> other) {
        return new ObserverRecord(kind, names, formerIds, observing, seats, other, retired);
    }

    ObserverRecord asRetired() {
        return new ObserverRecord(kind, names, formerIds, observing, seats, succession, true);
    }
}
