package bstf.membership.observers.web;

import bstf.membership.language.web.ReadableId;
import bstf.membership.observers.ObserverEntry;
import bstf.membership.observers.ObserverKind;
import bstf.membership.observers.ObserverRecord;
import bstf.membership.observers.Observing;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The part of an observer that whoever chairs writes. */
@Schema(description = "What an observer is, and when it observes.")
record ObserverBody(
        @Schema(description = ObserverView.KIND) @NotNull ObserverKind kind,
        @Schema(description = "Ids under which it was known; they keep resolving to it.")
                Optional<@Size(max = ObserverRecord.MOST) List<@NotNull @ReadableId String>>
                        formerIds,
        @Schema(description = "The first day on which it observes; left out when not given.")
                Optional<LocalDate> observesFrom,
        @Schema(description = "The last such day, included; left out while no end is known.")
                Optional<LocalDate> observesUntil,
        @Schema(
                        description =
                                "Whether the entry was a mistake and is kept for its history only;"
                                        + " false when left out.")
                Optional<Boolean> retired) {

    static ObserverBody of(ObserverEntry entry) {
        return new ObserverBody(
                entry.kind(),
                Optional.of(entry.formerIds()),
                entry.observing().firstDay(),
                entry.observing().lastDay(),
                Optional.of(entry.retired()));
    }

    ObserverEntry toEntry() {
        return new ObserverEntry(
                kind,
                formerIds.orElse(List.of()),
                new Observing(observesFrom, observesUntil),
                retired.orElse(false));
    }
}
