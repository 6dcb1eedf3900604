package bstf.platform.changes;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The twin of the stores for tests: keeps the same contract in memory, and remembers what listeners
 * would be told. Each aggregate goes through its mapping and back, as in a real store.
 */
public class InMemoryAggregates<A> implements Aggregates<A> {
    private static final Duration RETRY_MEMORY = Duration.ofHours(24);

    private final Twin<A, ?> twin;
    private final Clock clock;
    private final int pendingLimit;
    private final Map<String, List<Version<A>>> versions = new TreeMap<>();
    private final List<Told> told = new ArrayList<>();

    /** What one change tells listeners: {@code body} is the message's JSON. */
    public record Told(String id, long revision, String event, String by, String body) {}

    private record Version<A>(Kept<A> kept, Optional<Retry> retry, Recorded recorded) {
        boolean usesKeyOf(Retry other) {
            return retry.filter(own -> own.caller().equals(other.caller()))
                    .filter(own -> own.key().equals(other.key()))
                    .isPresent();
        }
    }

    private record Twin<A, D>(Mapping<A, D> mapping) {
        A copy(A aggregate) {
            return mapping.toAggregate(mapping.toDocument(aggregate));
        }

        String message(A aggregate) {
            return MessageJson.mapper().writeValueAsString(mapping.toMessage(aggregate));
        }
    }

    /** A twin on the system's clock that takes any number of changes. */
    public InMemoryAggregates(Mapping<A, ?> mapping) {
        this(mapping, Clock.systemUTC(), Integer.MAX_VALUE);
    }

    /**
     * @param pendingLimit how many changes of one aggregate are taken; nothing drains them here
     */
    public InMemoryAggregates(Mapping<A, ?> mapping, Clock clock, int pendingLimit) {
        this.twin = new Twin<>(mapping);
        this.clock = clock;
        this.pendingLimit = pendingLimit;
    }

    /** What was told so far, oldest first. */
    public final synchronized List<Told> told() {
        return List.copyOf(told);
    }

    @Override
    public final synchronized Optional<Kept<A>> find(String id) {
        return of(id).map(Version::kept).reduce((earlier, later) -> later);
    }

    @Override
    public final synchronized Optional<Kept<A>> findKnownAt(String id, Instant knownAt) {
        return of(id).map(Version::kept)
                .filter(kept -> !kept.changedAt().isAfter(knownAt))
                .reduce((earlier, later) -> later);
    }

    @Override
    public final synchronized List<Kept<A>> list(Slice slice, Predicate<A> wanted) {
        return versions.keySet().stream()
                .map(id ->
                        slice.knownAt()
                                .map(knownAt -> findKnownAt(id, knownAt))
                                .orElseGet(() -> find(id)))
                .flatMap(Optional::stream)
                .filter(kept -> orderOf(kept.value()).compareTo(slice.after()) > 0)
                .filter(kept -> wanted.test(kept.value()))
                .sorted(Comparator.comparing(kept -> orderOf(kept.value())))
                .limit(slice.limit())
                .toList();
    }

    @Override
    public final String orderOf(A aggregate) {
        return twin.mapping().orderOf(aggregate);
    }

    @Override
    public final synchronized Keeping<A> add(String id, A aggregate, Event event, Origin origin) {
        if (versions.containsKey(id)) {
            return new Keeping.Overtaken<>();
        }
        return keep(id, 1, aggregate, event, origin, origin.at());
    }

    @Override
    public final synchronized Keeping<A> keep(Kept<A> before, A after, Event event, Origin origin) {
        var stands = find(before.id()).map(Kept::revision);
        if (!stands.equals(Optional.of(before.revision()))) {
            return new Keeping.Overtaken<>();
        }
        if (before.revision() >= pendingLimit) {
            return new Keeping.Full<>(pendingLimit);
        }
        var notEarlier =
                origin.at().isBefore(before.changedAt()) ? before.changedAt() : origin.at();
        return keep(before.id(), before.revision() + 1, after, event, origin, notEarlier);
    }

    @Override
    public final synchronized Answered<A> answered(String id, Retry retry) {
        var from = clock.instant().minus(RETRY_MEMORY);
        return of(id).filter(version -> version.usesKeyOf(retry))
                .filter(version -> version.kept().changedAt().isAfter(from))
                .reduce((earlier, later) -> later)
                .<Answered<A>>map(version ->
                        version.retry().equals(Optional.of(retry))
                                ? new Answered.Before<>(version.kept())
                                : new Answered.KeyReused<>())
                .orElseGet(Answered.NotYet::new);
    }

    @Override
    public final synchronized List<Recorded> history(String id, long after, int limit) {
        return of(id).map(Version::recorded)
                .filter(recorded -> recorded.revision() > after)
                .limit(limit)
                .toList();
    }

    private Keeping<A> keep(
            String id, long revision, A aggregate, Event event, Origin origin, Instant at) {
        if (!orderOf(aggregate).endsWith(id)) {
            throw new IllegalArgumentException(
                    "order: %s (expected: ends with %s)".formatted(orderOf(aggregate), id));
        }
        var kept =
                new Kept<>(id, twin.copy(aggregate), revision, at.truncatedTo(ChronoUnit.MILLIS));
        versions.computeIfAbsent(id, absent -> new ArrayList<>())
                .add(new Version<>(kept, origin.retry(), recorded(kept, event, origin)));
        told.add(new Told(id, revision, event.name(), origin.by(), twin.message(aggregate)));
        return new Keeping.Done<>(kept);
    }

    private Recorded recorded(Kept<A> kept, Event event, Origin origin) {
        return new Recorded(
                kept.revision(),
                event.name(),
                kept.changedAt(),
                event.happenedAt(kept.changedAt()),
                origin.by(),
                origin.party(),
                twin.message(kept.value()));
    }

    private Stream<Version<A>> of(String id) {
        return versions.getOrDefault(id, List.of()).stream();
    }
}
