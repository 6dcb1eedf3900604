package bstf.membership.observers.web;

import bstf.membership.language.web.Line;
import bstf.membership.observers.ObserverName;
import bstf.platform.time.Timeline.Entry;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;

/** A name from a day on, as callers send and read it. */
@Schema(description = "What an observer is called from a day on, until the next name's first day.")
record NameEntry(
        @Schema(description = "The first day.") @NotNull LocalDate firstDay,
        @Schema(
                        description = "The name in English, in full where it is known.",
                        example = "European Union Drugs Agency")
                @NotNull
                @Line
                String name,
        @Schema(description = "The form used in meetings.", example = "EUDA")
                Optional<@Line String> shortName) {

    static NameEntry of(Entry<ObserverName> entry) {
        return new NameEntry(entry.firstDay(), entry.value().name(), entry.value().shortName());
    }

    Entry<ObserverName> toEntry() {
        return new Entry<>(firstDay, new ObserverName(name, shortName));
    }
}
