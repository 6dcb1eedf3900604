package bstf.membership.observers.web;

import bstf.membership.language.web.Line;
import bstf.membership.observers.ObserverName;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;

/** A name as callers send it; the day is in the path. */
@Schema(description = "What an observer is called.")
record NameBody(
        @Schema(
                        description = "The name in English, in full where it is known.",
                        example = "European Union Drugs Agency")
                @NotNull
                @Line
                String name,
        @Schema(description = "The form used in meetings.", example = "EUDA")
                Optional<@Line String> shortName) {

    ObserverName toName() {
        return new ObserverName(name, shortName);
    }
}
