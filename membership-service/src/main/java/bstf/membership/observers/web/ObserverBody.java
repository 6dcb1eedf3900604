package bstf.membership.observers.web;

import bstf.membership.language.web.ReadableId;
import bstf.membership.observers.ObserverKind;
import bstf.membership.observers.ObserverRecord;
import bstf.membership.observers.Observing;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The part of an observer that callers write. */
@Schema(description = "All that callers can say of an observer.")
record ObserverBody(
        @Schema(description = ObserverView.KIND) @NotNull ObserverKind kind,
        @Schema(description = "What it is called, each until the next one's first day.")
                @NotNull
                @Size(min = 1, max = ObserverRecord.MOST)
                List<@NotNull @Valid NameEntry> names,
        @Schema(description = "Ids under which it was known; they keep resolving to it.")
                Optional<@Size(max = ObserverRecord.MOST) List<@NotNull @ReadableId String>>
                        formerIds,
        @Schema(description = "The first day on which it observes; left out when not given.")
                Optional<LocalDate> observesFrom,
        @Schema(description = "The last such day, included; left out while no end is known.")
                Optional<LocalDate> observesUntil,
        @Schema(description = "The places of its officials.")
                Optional<@Size(max = ObserverRecord.MOST) List<@NotNull @Valid SeatEntry>> seats,
        @Schema(description = "Who took its place; left out while nobody did.")
                Optional<@Valid SuccessionBody> succession,
        @Schema(
                        description =
                                "Whether the entry was a mistake and is kept for its history only;"
                                        + " false when left out.")
                Optional<Boolean> retired) {

    static ObserverBody of(ObserverRecord record) {
        return new ObserverBody(
                record.kind(),
                record.names().stream().map(NameEntry::of).toList(),
                Optional.of(record.formerIds()),
                record.observing().firstDay(),
                record.observing().lastDay(),
                Optional.of(record.seats().stream().map(SeatEntry::of).toList()),
                record.succession().map(SuccessionBody::of),
                Optional.of(record.retired()));
    }

    ObserverRecord toRecord() {
        return new ObserverRecord(
                kind,
                names.stream().map(NameEntry::toEntry).toList(),
                formerIds.orElse(List.of()),
                new Observing(observesFrom, observesUntil),
                seats.stream().flatMap(List::stream).map(SeatEntry::toSeat).toList(),
                succession.map(SuccessionBody::toSuccession),
                retired.orElse(false));
    }
}
