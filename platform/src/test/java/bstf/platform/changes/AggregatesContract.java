package bstf.platform.changes;

import static org.assertj.core.api.Assertions.assertThat;

import bstf.platform.access.Caller;
import bstf.platform.access.GuardsForTests;
import bstf.platform.access.Thing;
import bstf.platform.access.Verb;
import bstf.platform.time.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What every store of aggregates keeps to. A feature's test extends it, gives its mapping and two
 * sample aggregates, and runs on the twin, the embedded MongoDB and, where there is one, a real
 * MongoDB.
 */
@ParameterizedClass(name = "{0}")
@MethodSource("bstf.platform.changes.StoreUnderTest#present")
public abstract class AggregatesContract<A> {
    private static final Instant MONDAY = Instant.parse("2016-10-03T09:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2016-10-04T09:00:00Z");
    private static final Instant WEDNESDAY = Instant.parse("2016-10-05T09:00:00Z");
    private static final int PENDING_LIMIT = 3;

    @Parameter protected StoreUnderTest store = StoreUnderTest.TWIN;

    private final SettableClock clock = new SettableClock(TUESDAY);
    private Aggregates<A> aggregates;

    /**
     * An aggregate as it is at first and after a change; both complete, so that the mapping is
     * tried in all its parts.
     */
    public record Sample<A>(String id, A first, A changed) {}

    /** Something that happened. */
    public record Happened() implements Event {}

    protected abstract Mapping<A, ?> mapping();

    protected abstract Sample<A> one();

    protected abstract Sample<A> another();

    @BeforeEach
    final void emptyStore() {
        aggregates = store.of(mapping(), clock, PENDING_LIMIT);
    }

    @Test
    final void findsWhatWasAdded() {
        var added = add(one(), MONDAY);

        assertThat(aggregates.find(one().id())).contains(added);
        assertThat(added).isEqualTo(new Kept<>(one().id(), one().first(), 1, MONDAY));
    }

    @Test
    final void findsNothingUnderAnUnknownId() {
        assertThat(aggregates.find("unknown")).isEmpty();
        assertThat(aggregates.findKnownAt("unknown", WEDNESDAY)).isEmpty();
        assertThat(aggregates.answered("unknown", retry("key", "body")))
                .isEqualTo(new Answered.NotYet<>());
    }

    @Test
    final void addsNoSecondAggregateUnderOneId() {
        var added = add(one(), MONDAY);

        assertThat(aggregates.add(one().id(), one().changed(), new Happened(), origin(TUESDAY)))
                .isEqualTo(new Keeping.Overtaken<>());
        assertThat(aggregates.find(one().id())).contains(added);
    }

    @Test
    final void keepsAChangeAsTheNextRevision() {
        var kept = change(add(one(), MONDAY), one().changed(), TUESDAY);

        assertThat(kept).isEqualTo(new Kept<>(one().id(), one().changed(), 2, TUESDAY));
        assertThat(aggregates.find(one().id())).contains(kept);
    }

    @Test
    final void refusesAChangeOfAnOlderRevision() {
        var first = add(one(), MONDAY);
        var second = change(first, one().changed(), TUESDAY);

        assertThat(aggregates.keep(first, one().changed(), new Happened(), origin(WEDNESDAY)))
                .isEqualTo(new Keeping.Overtaken<>());
        assertThat(aggregates.find(one().id())).contains(second);
    }

    @Test
    final void neverLetsTimeRunBackwardsWithinAnAggregate() {
        var kept = change(add(one(), TUESDAY), one().changed(), MONDAY);

        assertThat(kept.changedAt()).isEqualTo(TUESDAY);
    }

    @Test
    final void keepsInstantsToTheMillisecond() {
        var kept = add(one(), MONDAY.plusNanos(1_999_999));

        assertThat(kept.changedAt()).isEqualTo(MONDAY.plusMillis(1));
        assertThat(aggregates.find(one().id())).contains(kept);
    }

    @Test
    final void tellsWhatWasKnownAtAnInstant() {
        var first = add(one(), MONDAY);
        var second = change(first, one().changed(), WEDNESDAY);

        assertThat(aggregates.findKnownAt(one().id(), MONDAY.minusMillis(1))).isEmpty();
        assertThat(aggregates.findKnownAt(one().id(), MONDAY)).contains(first);
        assertThat(aggregates.findKnownAt(one().id(), TUESDAY)).contains(first);
        assertThat(aggregates.findKnownAt(one().id(), WEDNESDAY)).contains(second);
    }

    @Test
    final void listsInTheStableOrder() {
        add(one(), MONDAY);
        add(another(), MONDAY);

        assertThat(aggregates.list(Slice.all(), any -> true))
                .extracting(kept -> aggregates.orderOf(kept.value()))
                .hasSize(2)
                .isSorted();
    }

    @Test
    final void listsSliceBySlice() {
        var both = new ArrayList<>(List.of(add(one(), MONDAY), add(another(), MONDAY)));
        both.sort(Comparator.comparing(kept -> aggregates.orderOf(kept.value())));

        var first = aggregates.list(new Slice("", 1, Optional.empty()), any -> true);
        var after = aggregates.orderOf(first.getFirst().value());
        var second = aggregates.list(new Slice(after, 1, Optional.empty()), any -> true);

        assertThat(first).containsExactly(both.getFirst());
        assertThat(second).containsExactly(both.getLast());
    }

    @Test
    final void listsOnlyWhatIsWanted() {
        add(one(), MONDAY);
        var wanted = add(another(), MONDAY);

        assertThat(aggregates.list(Slice.all(), another().first()::equals)).containsExactly(wanted);
    }

    @Test
    final void listsWhatWasKnownAtAnInstant() {
        var first = add(one(), MONDAY);
        change(first, one().changed(), WEDNESDAY);
        add(another(), WEDNESDAY);

        var asOfTuesday = new Slice("", 10, Optional.of(TUESDAY));

        assertThat(aggregates.list(asOfTuesday, any -> true)).containsExactly(first);
    }

    @Test
    final void remembersWhoChangedWhatWhen() {
        var member = new Caller.Client("test-fi", Optional.of("FI"), Set.of());
        var added = add(one(), MONDAY);
        keep(added, new Origin(member, TUESDAY, Optional.empty()));

        assertThat(aggregates.history(one().id(), 0, 10))
                .containsExactly(
                        new Recorded(
                                1,
                                "Happened",
                                MONDAY,
                                MONDAY,
                                "ru",
                                Optional.empty(),
                                message(one().first())),
                        new Recorded(
                                2,
                                "Happened",
                                TUESDAY,
                                TUESDAY,
                                "test-fi",
                                Optional.of("FI"),
                                message(one().changed())));
    }

    @Test
    final void tellsHistoryPieceByPieceAndOfOneAggregateOnly() {
        change(add(one(), MONDAY), one().changed(), TUESDAY);
        add(another(), MONDAY);

        assertThat(aggregates.history(one().id(), 0, 1))
                .extracting(Recorded::revision)
                .containsExactly(1L);
        assertThat(aggregates.history(one().id(), 1, 5))
                .extracting(Recorded::revision)
                .containsExactly(2L);
        assertThat(aggregates.history(one().id(), 2, 5)).isEmpty();
        assertThat(aggregates.history("unknown", 0, 5)).isEmpty();
    }

    private String message(A aggregate) {
        return MessageJson.mapper().writeValueAsString(mapping().toMessage(aggregate));
    }

    @Test
    final void answersARepetitionAsTheFirstTime() {
        var retry = retry("key", "body");
        var added = add(one(), MONDAY);
        var kept = keep(added, new Origin(new Caller.Registry("ru"), TUESDAY, Optional.of(retry)));

        assertThat(aggregates.answered(one().id(), retry)).isEqualTo(new Answered.Before<>(kept));

        change(kept, one().first(), WEDNESDAY);

        assertThat(aggregates.answered(one().id(), retry)).isEqualTo(new Answered.Before<>(kept));
    }

    @Test
    final void answersARepeatedCreationAsTheFirstTime() {
        var retry = retry("key", "body");
        var origin = new Origin(new Caller.Registry("ru"), TUESDAY, Optional.of(retry));
        var added = done(aggregates.add(one().id(), one().first(), new Happened(), origin));

        assertThat(aggregates.answered(one().id(), retry)).isEqualTo(new Answered.Before<>(added));
    }

    @Test
    final void noticesAKeyThatIsReusedForAnotherRequest() {
        keep(
                add(one(), MONDAY),
                new Origin(new Caller.Registry("ru"), TUESDAY, Optional.of(retry("key", "body"))));

        assertThat(aggregates.answered(one().id(), retry("key", "other body")))
                .isEqualTo(new Answered.KeyReused<>());
    }

    @Test
    final void keepsTheKeysOfCallersApart() {
        keep(
                add(one(), MONDAY),
                new Origin(new Caller.Registry("ru"), TUESDAY, Optional.of(retry("key", "body"))));

        assertThat(aggregates.answered(one().id(), new Retry("pl", "key", "body")))
                .isEqualTo(new Answered.NotYet<>());
    }

    @Test
    final void forgetsAKeyAfterADay() {
        var retry = retry("key", "body");
        keep(
                add(one(), MONDAY),
                new Origin(new Caller.Registry("ru"), TUESDAY, Optional.of(retry)));

        clock.set(TUESDAY.plus(Duration.ofHours(24)).minusMillis(1));
        assertThat(aggregates.answered(one().id(), retry)).isInstanceOf(Answered.Before.class);

        clock.set(TUESDAY.plus(Duration.ofHours(24)));
        assertThat(aggregates.answered(one().id(), retry)).isEqualTo(new Answered.NotYet<>());
    }

    @Test
    final void takesNoMoreChangesThanMayWait() {
        var kept = add(one(), MONDAY);
        kept = change(kept, one().changed(), MONDAY);
        kept = change(kept, one().first(), MONDAY);

        assertThat(aggregates.keep(kept, one().changed(), new Happened(), origin(TUESDAY)))
                .isEqualTo(new Keeping.Full<>(PENDING_LIMIT));
        assertThat(aggregates.find(one().id())).contains(kept);
    }

    @Test
    final void makesOneChangeOfEqualRequestsThatComeAtOnce() throws Exception {
        add(one(), MONDAY);
        var changing = new Changing<>(aggregates, GuardsForTests.ofTheRegistry());
        var origin =
                new Origin(new Caller.Registry("ru"), TUESDAY, Optional.of(retry("key", "body")));
        Callable<Outcome<A>> request =
                () ->
                        changing.change(
                                one().id(),
                                Precondition.revision(1),
                                origin,
                                Act.of(Verb.CHANGE, _ -> thing()),
                                before -> Decision.taken(one().changed(), new Happened()));

        var once = new Outcome.Done<>(new Kept<>(one().id(), one().changed(), 2, TUESDAY));
        assertThat(atOnce(request)).containsOnly(once);
    }

    @Test
    final void makesOneAggregateOfEqualCreationsThatComeAtOnce() throws Exception {
        var changing = new Changing<>(aggregates, GuardsForTests.ofTheRegistry());
        var origin =
                new Origin(new Caller.Registry("ru"), TUESDAY, Optional.of(retry("key", "body")));
        Callable<Outcome<A>> request =
                () ->
                        changing.create(
                                one().id(),
                                origin,
                                Verb.CREATE,
                                thing(),
                                () -> Decision.taken(one().first(), new Happened()));

        var once = new Outcome.Done<>(new Kept<>(one().id(), one().first(), 1, TUESDAY));
        assertThat(atOnce(request)).containsOnly(once);
    }

    private Thing thing() {
        return Thing.of(mapping().type(), one().id());
    }

    private static <T> List<T> atOnce(Callable<T> request) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<T>();
            for (var answer : threads.invokeAll(List.of(request, request, request, request))) {
                answers.add(answer.get());
            }
            return answers;
        }
    }

    private Kept<A> add(Sample<A> sample, Instant at) {
        return done(aggregates.add(sample.id(), sample.first(), new Happened(), origin(at)));
    }

    private Kept<A> change(Kept<A> before, A after, Instant at) {
        return done(aggregates.keep(before, after, new Happened(), origin(at)));
    }

    private Kept<A> keep(Kept<A> before, Origin origin) {
        return done(aggregates.keep(before, one().changed(), new Happened(), origin));
    }

    private static <A> Kept<A> done(Keeping<A> keeping) {
        assertThat(keeping).isInstanceOf(Keeping.Done.class);
        return ((Keeping.Done<A>) keeping).kept();
    }

    private static Origin origin(Instant at) {
        return Origin.ofRegistry("ru", at);
    }

    private static Retry retry(String key, String fingerprint) {
        return new Retry("ru", key, fingerprint);
    }
}
