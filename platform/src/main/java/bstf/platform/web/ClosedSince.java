package bstf.platform.web;

import bstf.platform.access.Sight;

/**
 * Closes of what was known once the parts that have been closed since to those who see as much as
 * {@code sight}.
 *
 * @param <A> the aggregate
 */
@FunctionalInterface
public interface ClosedSince<A> {

    /**
     * What of {@code then} may still be shown.
     *
     * @param then as it was known
     * @param now the same aggregate as it stands
     */
    A since(A then, A now, Sight sight);
}
