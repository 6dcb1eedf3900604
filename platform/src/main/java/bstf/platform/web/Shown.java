package bstf.platform.web;

import bstf.platform.access.Sight;
import bstf.platform.access.Visibility;
import bstf.platform.changes.Aggregates;
import bstf.platform.changes.Kept;
import bstf.platform.changes.Slice;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The aggregates that a caller may see. What was open to it once and is closed to it now, it does
 * not see as it was either.
 */
record Shown<A>(Aggregates<A> aggregates, Function<A, Visibility> visibility, Sight sight) {

    Optional<Kept<A>> find(String id, Optional<Instant> knownAt) {
        var now = aggregates.find(id).filter(kept -> sees(kept.value()));
        return knownAt.map(instant ->
                        now.flatMap(_ -> aggregates.findKnownAt(id, instant))
                                .filter(kept -> sees(kept.value())))
                .orElse(now);
    }

    List<Kept<A>> list(Slice slice, Predicate<A> wanted) {
        return slice.knownAt().isEmpty()
                ? aggregates.list(slice, wanted.and(this::sees))
                : listThen(slice, wanted.and(this::sees), closedNow());
    }

    /** One read is enough: no more can be missing from it than have been closed since. */
    private List<Kept<A>> listThen(Slice slice, Predicate<A> wanted, Set<String> closed) {
        var limit = (int) Math.min(Integer.MAX_VALUE, (long) slice.limit() + closed.size());
        return aggregates.list(new Slice(slice.after(), limit, slice.knownAt()), wanted).stream()
                .filter(kept -> !closed.contains(kept.id()))
                .limit(slice.limit())
                .toList();
    }

    private Set<String> closedNow() {
        return aggregates.list(Slice.all(), one -> !sees(one)).stream()
                .map(Kept::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean sees(A aggregate) {
        return sight.sees(visibility.apply(aggregate));
    }
}
