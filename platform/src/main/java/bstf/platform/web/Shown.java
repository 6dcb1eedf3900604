package bstf.platform.web;

import bstf.platform.access.Sight;
import bstf.platform.access.Visibility;
import bstf.platform.changes.Aggregates;
import bstf.platform.changes.Kept;
import bstf.platform.changes.Slice;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The aggregates that a caller may see. What was open to it once and is closed to it now, it does
 * not see as it was either.
 */
record Shown<A>(
        Aggregates<A> aggregates,
        Function<A, Visibility> visibility,
        ClosedSince<A> closing,
        Sight sight) {

    Optional<Kept<A>> find(String id, Optional<Instant> knownAt) {
        var now = aggregates.find(id).filter(kept -> sees(kept.value()));
        return knownAt.map(instant ->
                        now.flatMap(kept ->
                                aggregates
                                        .findKnownAt(id, instant)
                                        .filter(then -> sees(then.value()))
                                        .map(then -> asClosed(then, kept.value()))))
                .orElse(now);
    }

    /** What was known then costs two reads of everything, whatever has been closed since. */
    List<Kept<A>> list(Slice slice, Predicate<A> wanted) {
        return slice.knownAt().isEmpty()
                ? aggregates.list(slice, wanted.and(this::sees))
                : listThen(slice, wanted.and(this::sees));
    }

    private List<Kept<A>> listThen(Slice slice, Predicate<A> wanted) {
        var now =
                aggregates.list(Slice.all(), _ -> true).stream()
                        .collect(Collectors.toUnmodifiableMap(Kept::id, Kept::value));
        var closed = now.values().stream().filter(one -> !sees(one)).count();
        var enough = (int) Math.min(Integer.MAX_VALUE, slice.limit() + closed);
        return aggregates.list(new Slice(slice.after(), enough, slice.knownAt()), wanted).stream()
                .flatMap(then -> asNowOpen(then, now).stream())
                .limit(slice.limit())
                .toList();
    }

    private Optional<Kept<A>> asNowOpen(Kept<A> then, Map<String, A> now) {
        return Optional.ofNullable(now.get(then.id()))
                .filter(this::sees)
                .map(one -> asClosed(then, one));
    }

    private Kept<A> asClosed(Kept<A> then, A now) {
        return new Kept<>(
                then.id(),
                closing.since(then.value(), now, sight),
                then.revision(),
                then.changedAt());
    }

    private boolean sees(A aggregate) {
        return sight.sees(visibility.apply(aggregate));
    }
}
