package bstf.membership.founding;

import bstf.membership.observers.Observer;
import bstf.membership.observers.ObserverKind;
import bstf.membership.observers.ObserverName;
import bstf.membership.observers.ObserverRecord;
import bstf.membership.observers.Observing;
import bstf.membership.observers.Seat;
import bstf.membership.observers.Succession;
import bstf.platform.time.Timeline.Entry;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An observer. */
record ObserverEntry(
        @NotNull String id,
        @NotNull ObserverKind kind,
        @NotNull List<@NotNull @Valid NameEntry> names,
        @Nullable List<@NotNull String> formerIds,
        @Nullable LocalDate observesFrom,
        @Nullable LocalDate observesUntil,
        @NotNull List<@NotNull @Valid SeatEntry> seats,
        @Nullable @Valid SuccessionEntry succession) {

    /** What it is called from a day on. */
    record NameEntry(
            @NotNull LocalDate firstDay, @NotNull String name, @Nullable String shortName) {}

    /** A place of one of its officials. */
    record SeatEntry(
            @NotNull String id,
            @NotNull String title,
            @NotNull List<@NotNull @Valid HolderEntry> holders) {}

    /** Who took its place, from which day on. */
    record SuccessionEntry(@NotNull String successor, @NotNull LocalDate firstDay) {}

    Observer toObserver() {
        return new Observer(id, toRecord());
    }

    ObserverRecord toRecord() {
        return new ObserverRecord(
                kind,
                names.stream()
                        .map(entry ->
                                new Entry<>(
                                        entry.firstDay,
                                        new ObserverName(
                                                entry.name, Optional.ofNullable(entry.shortName))))
                        .toList(),
                formerIds == null ? List.of() : formerIds,
                new Observing(
                        Optional.ofNullable(observesFrom), Optional.ofNullable(observesUntil)),
                seats.stream()
                        .map(seat ->
                                new Seat(seat.id, seat.title, HolderEntry.toHolders(seat.holders)))
                        .toList(),
                Optional.ofNullable(succession)
                        .map(entry -> new Succession(entry.successor, entry.firstDay)),
                false);
    }
}
