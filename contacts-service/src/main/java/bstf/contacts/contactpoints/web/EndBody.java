package bstf.contacts.contactpoints.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The last day on which a contact point is used. */
@Schema(name = "ContactPointEnd", description = "The last day on which it is used.")
record EndBody(
        @Schema(description = "Included.", example = "2016-12-31") @NotNull LocalDate lastDay) {}
