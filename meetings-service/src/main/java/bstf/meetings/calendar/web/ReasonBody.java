package bstf.meetings.calendar.web;

import bstf.platform.text.OneLine;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Why something is done. */
@Schema(name = "Reason", description = "Why it is done.")
record ReasonBody(
        @NotNull
                @OneLine
                @Size(max = 500)
                @Schema(description = "A sentence for delegates.", example = "No venue was found.")
                String reason) {}
