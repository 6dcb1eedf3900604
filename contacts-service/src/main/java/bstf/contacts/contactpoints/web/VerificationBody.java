package bstf.contacts.contactpoints.web;

import bstf.contacts.contactpoints.Verification;
import bstf.platform.text.PaddedLine;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

@Schema(
        name = "VerificationInput",
        description = "Says that somebody has checked the details as they stand.")
record VerificationBody(
        @Schema(
                        description =
                                "The day of the check, in the body's reference zone: not in the"
                                        + " future,"
                                        + " and not before the last change of the details.",
                        example = "2016-06-01")
                @NotNull
                LocalDate on,
        @Schema(description = "Who checked, in words.", example = "Duty officer of the secretariat")
                @NotNull
                @Size(min = 1, max = Verification.MAX_BY_LENGTH)
                @PaddedLine
                String by) {}
