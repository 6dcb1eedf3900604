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

/** A new observer as callers send it. */
@Schema(description = "A party as it is admitted as an observer.")
record NewObserverBody(
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
                Optional<@Size(max = ObserverRecord.MOST) List<@NotNull @Valid SeatEntry>> seats) {

    ObserverRecord toRecord() {
        return new ObserverRecord(
                kind,
                names.stream().map(NameEntry::toEntry).toList(),
                formerIds.orElse(List.of()),
                new Observing(observesFrom, observesUntil),
                seats.stream().flatMap(List::stream).map(SeatEntry::toSeat).toList(),
                Optional.empty(),
                false);
    }
}
