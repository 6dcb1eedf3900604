package bstf.membership.observers.web;

import bstf.membership.language.web.ReadableId;
import bstf.membership.observers.Succession;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** A succession as callers propose it. */
@Schema(description = "That another observer takes the place of this one.")
record SuccessionBody(
        @Schema(description = "The other observer's id.", example = "euda") @NotNull @ReadableId
                String successor,
        @Schema(description = "The first day on which the other one observes in its place.")
                @NotNull
                LocalDate firstDay) {

    Succession toSuccession() {
        return new Succession(successor, firstDay);
    }
}
