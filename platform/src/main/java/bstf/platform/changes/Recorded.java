package bstf.platform.changes;

import java.time.Instant;
import java.util.Optional;

/**
 * One change of an aggregate, as the registry recorded it.
 *
 * @param event what happened, by name
 * @param recordedAt when this registry recorded it
 * @param happenedAt when it happened in the world
 * @param by who asked for it
 * @param party for whom it was asked; empty for who stands for no party, and for changes that were
 *     recorded before parties were
 * @param state the aggregate from then on, as the JSON that listeners were told
 */
public record Recorded(
        long revision,
        String event,
        Instant recordedAt,
        Instant happenedAt,
        String by,
        Optional<String> party,
        String state) {}
