package bstf.platform.changes;

import java.time.Instant;

/**
 * An aggregate as the store holds it.
 *
 * @param id the aggregate's id, unique among its kind
 * @param value the aggregate
 * @param revision counts its changes from 1
 * @param changedAt when the last of them was recorded
 */
public record Kept<A>(String id, A value, long revision, Instant changedAt) {}
