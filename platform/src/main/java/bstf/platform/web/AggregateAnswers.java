package bstf.platform.web;

import bstf.platform.changes.Aggregates;
import bstf.platform.changes.Kept;
import bstf.platform.changes.Origin;
import bstf.platform.changes.Outcome;
import bstf.platform.time.ReferenceZone;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.http.ResponseEntity;

/**
 * The answers about aggregates of one kind and about their parts. A read shows the day and the
 * knowledge that were asked for; a change shows the day in the reference zone on which it was made.
 * A part ({@code /members/SE/authorities/customs}) is answered under the revision of its aggregate.
 *
 * @param <A> the aggregate
 * @param <V> what callers see of it
 */
public class AggregateAnswers<A, V> {
    private final Aggregates<A> aggregates;
    private final BiFunction<Kept<A>, LocalDate, V> view;
    private final ReferenceZone zone;
    private final Answers answers;

    /**
     * @param view shows the aggregate as of a day
     */
    public AggregateAnswers(
            Aggregates<A> aggregates,
            BiFunction<Kept<A>, LocalDate, V> view,
            ReferenceZone zone,
            Answers answers) {
        this.aggregates = aggregates;
        this.view = view;
        this.zone = zone;
        this.answers = answers;
    }

    /** 200 with one page of those that {@code wanted} accepts. */
    public final ResponseEntity<PageOf<V>> page(AsOf asOf, Paging paging, Predicate<A> wanted) {
        return answers.page(
                paging,
                aggregates.list(paging.slice(asOf), wanted),
                aggregates::orderOf,
                on(asOf.validAt()));
    }

    /** 200 with the aggregate; 404 when there was none. */
    public final ResponseEntity<V> read(String id, AsOf asOf) {
        return answers.read(at(id, asOf), on(asOf.validAt()));
    }

    /** 200 with a part of the aggregate; 404 when there was no aggregate, or no such part. */
    public final <P> ResponseEntity<P> readPart(
            String id, AsOf asOf, Function<A, Optional<P>> part) {
        return answers.read(
                at(id, asOf).filter(kept -> part.apply(kept.value()).isPresent()), only(part));
    }

    /** 201 with the new aggregate. */
    public final ResponseEntity<V> created(Outcome<A> outcome, Origin origin) {
        return answers.created(outcome, on(zone.dayAt(origin.at())));
    }

    /** 200 with the changed aggregate. */
    public final ResponseEntity<V> changed(Outcome<A> outcome, Origin origin) {
        return answers.changed(outcome, on(zone.dayAt(origin.at())));
    }

    /** 200 with the changed part. */
    public final <P> ResponseEntity<P> changedPart(
            Outcome<A> outcome, Function<A, Optional<P>> part) {
        return answers.changed(outcome, only(part));
    }

    /**
     * 201 with a part that was put where none was, 200 with one that took another's place.
     *
     * @param added whether there was none before
     */
    public final <P> ResponseEntity<P> placedPart(
            Outcome<A> outcome, boolean added, Function<A, Optional<P>> part) {
        return added ? answers.created(outcome, only(part)) : changedPart(outcome, part);
    }

    private Optional<Kept<A>> at(String id, AsOf asOf) {
        return asOf.knownAt()
                .map(knownAt -> aggregates.findKnownAt(id, knownAt))
                .orElseGet(() -> aggregates.find(id));
    }

    private Function<Kept<A>, V> on(LocalDate day) {
        return kept -> view.apply(kept, day);
    }

    /** The part, which was just found or put there. */
    private static <A, P> Function<Kept<A>, P> only(Function<A, Optional<P>> part) {
        return kept -> part.apply(kept.value()).orElseThrow();
    }
}
