package bstf.platform.web;

import bstf.platform.access.Sight;
import bstf.platform.access.Visibility;
import bstf.platform.changes.Aggregates;
import bstf.platform.changes.Kept;
import bstf.platform.changes.Origin;
import bstf.platform.changes.Outcome;
import bstf.platform.problem.Problem;
import bstf.platform.problem.ProblemCode;
import bstf.platform.time.ReferenceZone;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
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
    private final Seen<A, V> view;
    private final Function<A, Visibility> visibility;
    private final ClosedSince<A> closing;
    private final BiPredicate<A, Sight> follows;
    private final Supplier<Sight> sight;
    private final ReferenceZone zone;
    private final Answers answers;

    /**
     * Of aggregates that are the same for everybody.
     *
     * @param view shows the aggregate as of a day
     */
    public AggregateAnswers(
            Aggregates<A> aggregates,
            BiFunction<Kept<A>, LocalDate, V> view,
            ReferenceZone zone,
            Answers answers) {
        this.aggregates = aggregates;
        this.view = (kept, day, _) -> view.apply(kept, day);
        this.visibility = _ -> Visibility.everybody();
        this.closing = (then, _, _) -> then;
        this.follows = (_, _) -> true;
        this.sight = Sight::ofThePublic;
        this.zone = zone;
        this.answers = answers;
    }

    /** Of aggregates that belong to no party; as below. */
    public AggregateAnswers(
            Aggregates<A> aggregates,
            Seen<A, V> view,
            Function<A, Visibility> visibility,
            ReferenceZone zone,
            Answers answers,
            Sights sights) {
        this(aggregates, view, visibility, _ -> Optional.empty(), zone, answers, sights);
    }

    /** Of aggregates within which nothing is closed later; as below. */
    public AggregateAnswers(
            Aggregates<A> aggregates,
            Seen<A, V> view,
            Function<A, Visibility> visibility,
            Function<A, Optional<String>> owner,
            ReferenceZone zone,
            Answers answers,
            Sights sights) {
        this(aggregates, view, visibility, (then, _, _) -> then, owner, zone, answers, sights);
    }

    /**
     * Of aggregates of which not everybody sees everything. The revision is told only to members
     * and to the owner: to others it would tell that something changed which they do not see. A
     * view of theirs must leave out {@code revision} and {@code changedAt}, too ({@link
     * Sight#follows}).
     *
     * @param view shows of the aggregate what the caller may see
     * @param visibility who may know that it is there
     * @param closing leaves out of the past what has been closed since within an aggregate
     * @param owner the party whose own it is
     */
    public AggregateAnswers(
            Aggregates<A> aggregates,
            Seen<A, V> view,
            Function<A, Visibility> visibility,
            ClosedSince<A> closing,
            Function<A, Optional<String>> owner,
            ReferenceZone zone,
            Answers answers,
            Sights sights) {
        this.aggregates = aggregates;
        this.view = view;
        this.visibility = visibility;
        this.closing = closing;
        this.follows = (aggregate, eyes) -> eyes.follows(owner.apply(aggregate));
        this.sight = sights::ofTheCaller;
        this.zone = zone;
        this.answers = answers;
    }

    /** 200 with one page of those that {@code wanted} accepts. */
    public final ResponseEntity<PageOf<V>> page(AsOf asOf, Paging paging, Predicate<A> wanted) {
        var eyes = sight.get();
        return answers.page(
                paging,
                shown(eyes).list(paging.slice(asOf), wanted),
                aggregates::orderOf,
                on(asOf.validAt(), eyes));
    }

    /** 200 with the aggregate; 404 when there was none. */
    public final ResponseEntity<V> read(String id, AsOf asOf) {
        var eyes = sight.get();
        return answers.read(at(id, asOf, eyes), on(asOf.validAt(), eyes), followedBy(eyes));
    }

    /** 200 with as much of a part as the caller may see; 404 as above, and where it sees none. */
    public final <P> ResponseEntity<P> readPart(
            String id, AsOf asOf, BiFunction<A, Sight, Optional<P>> part) {
        var eyes = sight.get();
        return readPart(id, asOf, aggregate -> part.apply(aggregate, eyes), eyes);
    }

    /** What the caller of the request at hand may see. */
    public final Sight sight() {
        return sight.get();
    }

    /** 200 with a part of the aggregate; 404 when there was no aggregate, or no such part. */
    public final <P> ResponseEntity<P> readPart(
            String id, AsOf asOf, Function<A, Optional<P>> part) {
        return readPart(id, asOf, part, sight.get());
    }

    private <P> ResponseEntity<P> readPart(
            String id, AsOf asOf, Function<A, Optional<P>> part, Sight eyes) {
        return answers.read(
                at(id, asOf, eyes).filter(kept -> part.apply(kept.value()).isPresent()),
                only(part),
                followedBy(eyes));
    }

    /** 201 with the new aggregate. */
    public final ResponseEntity<V> created(Outcome<A> outcome, Origin origin) {
        var eyes = sight.get();
        return answers.created(outcome, on(zone.dayAt(origin.at()), eyes), followedBy(eyes));
    }

    /** 200 with the changed aggregate. */
    public final ResponseEntity<V> changed(Outcome<A> outcome, Origin origin) {
        var eyes = sight.get();
        return answers.changed(outcome, on(zone.dayAt(origin.at()), eyes), followedBy(eyes));
    }

    /** 200 with the changed part. */
    public final <P> ResponseEntity<P> changedPart(
            Outcome<A> outcome, Function<A, Optional<P>> part) {
        return answers.changed(outcome, only(part), followedBy(sight.get()));
    }

    /**
     * 201 with a part that was put where none was, 200 with one that took another's place.
     *
     * @param added whether there was none before
     */
    public final <P> ResponseEntity<P> placedPart(
            Outcome<A> outcome, boolean added, Function<A, Optional<P>> part) {
        return added
                ? answers.created(outcome, only(part), followedBy(sight.get()))
                : changedPart(outcome, part);
    }

    private Optional<Kept<A>> at(String id, AsOf asOf, Sight eyes) {
        return shown(eyes).find(id, asOf.knownAt());
    }

    private Predicate<A> followedBy(Sight eyes) {
        return aggregate -> follows.test(aggregate, eyes);
    }

    private Shown<A> shown(Sight eyes) {
        return new Shown<>(aggregates, visibility, closing, eyes);
    }

    private Function<Kept<A>, V> on(LocalDate day, Sight eyes) {
        return kept -> view.on(kept, day, eyes);
    }

    /**
     * The part, which was just found or put there. A repetition may come from one who sees less by
     * now; for that one there is none.
     */
    private static <A, P> Function<Kept<A>, P> only(Function<A, Optional<P>> part) {
        return kept ->
                part.apply(kept.value())
                        .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND).asException());
    }
}
