package bstf.meetings.calendar.web;

import bstf.platform.text.OneLine;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What was otherwise than is said. */
@Schema(name = "CorrectionInput", description = "What was otherwise than is said.")
record CorrectionBody(
        @NotNull
                @OneLine
                @Size(max = 500)
                @Schema(
                        description = "A sentence for delegates.",
                        example = "It was held, in Turku.")
                String text) {}
