package bstf.platform.founding;

import bstf.platform.changes.Aggregates;
import bstf.platform.changes.Decision;
import java.util.function.Supplier;

/** Collects what a founding file brings into being; nothing is stored before all is decided. */
public interface FoundingPlan {

    /**
     * Plans one aggregate.
     *
     * @param path its entry in the file ({@code members[3]}): a refusal names the line of it, or of
     *     the refusal's field within it
     * @param id the aggregate's id; one that is there already stays as it is
     * @param decide asks the aggregate; a {@link Decision.Refused} or an {@link
     *     IllegalArgumentException} stops the start
     */
    <A> void add(String path, String id, Aggregates<A> store, Supplier<Decision<A>> decide);
}
