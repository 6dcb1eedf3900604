package bstf.membership.language;

import bstf.platform.changes.Changing;
import bstf.platform.changes.Decision;
import bstf.platform.changes.Origin;
import bstf.platform.changes.Outcome;
import bstf.platform.changes.Precondition;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What became of a part of an aggregate that was put in its place.
 *
 * @param added whether there was none in that place before; false for a repetition
 */
public record Placing<A>(Outcome<A> outcome, boolean added) {

    /**
     * Puts a part into the aggregate {@code id}.
     *
     * @param isThere whether there is one in that place
     * @param decide asks the aggregate
     */
    public static <A> Placing<A> of(
            Changing<A> changing,
            String id,
            Precondition precondition,
            Origin origin,
            Predicate<A> isThere,
            Function<A, Decision<A>> decide) {
        var added = new AtomicBoolean();
        var outcome =
                changing.change(
                        id,
                        precondition,
                        origin,
                        aggregate -> {
                            added.set(!isThere.test(aggregate));
                            return decide.apply(aggregate);
                        });
        return new Placing<>(outcome, added.get());
    }
}
