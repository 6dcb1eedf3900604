package bstf.platform.changes;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The aggregates of one kind, kept one document each. Every feature's port extends this one ({@code
 * interface Meetings extends Aggregates<Meeting>}); nothing is ever deleted, retirement is a state.
 *
 * <p>A store that cannot be reached throws {@link org.springframework.dao.DataAccessException}; the
 * web border answers 503.
 */
public interface Aggregates<A> {

    Optional<Kept<A>> find(String id);

    /**
     * The aggregate as this registry knew it at {@code knownAt}; empty when it did not know it yet.
     */
    Optional<Kept<A>> findKnownAt(String id, Instant knownAt);

    /** Those that {@code wanted} accepts, in the stable order of their kind. */
    List<Kept<A>> list(Slice slice, Predicate<A> wanted);

    /** The text by which lists of this kind are ordered; unique, since it ends with the id. */
    String orderOf(A aggregate);

    /** Keeps a new aggregate as revision 1, its change pending, in one atomic write. */
    Keeping<A> add(String id, A aggregate, Event event, Origin origin);

    /**
     * Keeps {@code after} as the revision that follows {@code before}, its change pending, in one
     * atomic write.
     */
    Keeping<A> keep(Kept<A> before, A after, Event event, Origin origin);

    /**
     * The changes of the aggregate {@code id} that made the revisions after {@code after}, in their
     * order; none for an aggregate that is not there.
     *
     * @param limit how many at most
     */
    List<Recorded> history(String id, long after, int limit);

    /** What is known of {@code retry} on the aggregate {@code id}. */
    Answered<A> answered(String id, Retry retry);
}
