package bstf.platform.changes.store;

import java.time.Instant;
import java.util.Optional;

/**
 * An operator's wish that every current state is sent again, and how far it has come.
 *
 * @param id which wish
 * @param requestedAt when it was uttered
 * @param sent how many states were sent again so far
 * @param finishedAt when the last was; empty while it goes on
 */
public record Republication(
        String id, Instant requestedAt, long sent, Optional<Instant> finishedAt) {}
