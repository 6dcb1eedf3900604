package bstf.platform.changes;

import bstf.platform.access.Guard;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What became of a part of an aggregate that was put in its place.
 *
 * @param added whether there was none in that place before; a repetition is told what the first
 *     request was told
 */
public record Placing<A>(Outcome<A> outcome, boolean added) {

    /**
     * Puts a part into the aggregate {@code id}.
     *
     * @param isThere whether there is one in that place
     * @param decide asks the aggregate
     */
    public static <A> Placing<A> of(
            Aggregates<A> aggregates,
            Guard guard,
            String id,
            Precondition precondition,
            Origin origin,
            Act<A> act,
            Predicate<A> isThere,
            Function<A, Decision<A>> decide) {
        var before = new AtomicReference<Optional<A>>(Optional.empty());
        var outcome =
                new Changing<>(aggregates, guard)
                        .change(
                                id,
                                precondition,
                                origin,
                                act,
                                aggregate -> {
                                    before.set(Optional.of(aggregate));
                                    return decide.apply(aggregate);
                                });
        var known = before.get().or(() -> beforeRepeated(aggregates, outcome));
        return new Placing<>(outcome, known.filter(isThere).isEmpty());
    }

    /** The aggregate as it was before the change that a repetition is answered with. */
    private static <A> Optional<A> beforeRepeated(Aggregates<A> aggregates, Outcome<A> outcome) {
        return outcome instanceof Outcome.Done<A>(var kept)
                ? aggregates
                        .findKnownAt(kept.id(), kept.changedAt().minusMillis(1))
                        .map(Kept::value)
                : Optional.empty();
    }
}
