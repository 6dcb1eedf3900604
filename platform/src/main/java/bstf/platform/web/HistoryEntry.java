package bstf.platform.web;

import bstf.platform.changes.Recorded;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** One change, as auditors read it. */
public record HistoryEntry(
        @Schema(description = "Counts the changes from 1.") long revision,
        @Schema(description = "What happened, by name.") String event,
        @Schema(description = "When this registry recorded it.") Instant recordedAt,
        @Schema(description = "When it happened in the world.") Instant happenedAt,
        @Schema(description = "The client that asked for it, or what the registry was at.")
                String by,
        @Schema(description = "For whom it was asked.") Optional<String> party,
        @Schema(description = "The whole state from then on, as listeners were told.")
                Map<String, Object> state) {

    static HistoryEntry of(Recorded recorded, Map<String, Object> state) {
        return new HistoryEntry(
                recorded.revision(),
                recorded.event(),
                recorded.recordedAt(),
                recorded.happenedAt(),
                recorded.by(),
                recorded.party(),
                state);
    }
}
