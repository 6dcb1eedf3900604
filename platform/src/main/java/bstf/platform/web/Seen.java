package bstf.platform.web;

import bstf.platform.access.Sight;
import bstf.platform.changes.Kept;
import java.time.LocalDate;

/**
 * How an aggregate looks to those who see a part of it.
 *
 * @param <A> the aggregate
 * @param <V> what callers see of it
 */
@FunctionalInterface
public interface Seen<A, V> {
    V on(Kept<A> kept, LocalDate day, Sight sight);
}
