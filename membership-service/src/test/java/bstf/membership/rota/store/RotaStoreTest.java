package bstf.membership.rota.store;

import static org.assertj.core.api.Assertions.assertThat;

import bstf.membership.members.MemberSamples;
import bstf.membership.members.Members;
import bstf.membership.members.store.InMemoryMembers;
import bstf.membership.rota.Rota;
import bstf.membership.rota.RotaEvent;
import bstf.membership.rota.RotaPlanning;
import bstf.membership.rota.RotaSamples;
import bstf.membership.rota.Rotas;
import bstf.membership.rota.Term;
import bstf.membership.rota.TermEnd;
import bstf.membership.rota.TermStatus;
import bstf.platform.changes.Event;
import bstf.platform.changes.Origin;
import bstf.platform.changes.Outcome;
import bstf.platform.changes.Precondition;
import bstf.platform.changes.store.MongoForTests;
import bstf.platform.time.ReferenceZone;
import bstf.platform.time.SettableClock;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** There is only one rota, so the stores' common contract, which wants two, does not fit it. */
class RotaStoreTest {
    private static final Instant NOW = Instant.parse("2016-06-01T12:00:00Z");
    private static final Origin ORIGIN = Origin.ofRegistry("ru", NOW);

    /** An event of no matter. */
    private record Happened() implements Event {}

    static Stream<Rotas> stores() {
        Clock clock = new SettableClock(NOW);
        return Stream.of(
                new InMemoryRotas(clock),
                new MongoRotas(MongoForTests.embedded().stores(clock, 250)));
    }

    @ParameterizedTest
    @MethodSource("stores")
    void keepsEveryKindOfTerm(Rotas rotas) {
        rotas.add(Rota.ID, RotaSamples.planned(), new Happened(), ORIGIN);

        assertThat(rotas.find(Rota.ID))
                .hasValueSatisfying(
                        kept -> assertThat(kept.value()).isEqualTo(RotaSamples.planned()));
    }

    @ParameterizedTest
    @MethodSource("stores")
    void keepsOneOfTheTermsThatClaimTheSameDaysAtOnce(Rotas rotas) throws Exception {
        rotas.add(Rota.ID, RotaSamples.rota(), new RotaEvent.RotaDrawnUp(), ORIGIN);
        var planning = new RotaPlanning(rotas, members(), new ReferenceZone(ZoneOffset.UTC));

        var outcomes = atOnce(claims(planning));

        assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(Outcome.Refused.class::isInstance)
                .extracting(outcome -> ((Outcome.Refused<Rota>) outcome).reason().code())
                .hasSize(5)
                .containsOnly("terms-overlap");
        assertThat(rotas.find(Rota.ID))
                .hasValueSatisfying(kept -> assertThat(kept.value().terms()).hasSize(2));
    }

    @Test
    void keepsTheEarlierRotaInHistory() {
        var rotas = new MongoRotas(MongoForTests.embedded().stores(new SettableClock(NOW), 250));
        rotas.add(Rota.ID, RotaSamples.rota(), new RotaEvent.RotaDrawnUp(), ORIGIN);
        var planning = new RotaPlanning(rotas, members(), new ReferenceZone(ZoneOffset.UTC));

        planning.enter(
                claim(1), Precondition.revision(1), Origin.ofRegistry("ru", NOW.plusSeconds(60)));

        assertThat(rotas.findKnownAt(Rota.ID, NOW))
                .hasValueSatisfying(kept -> assertThat(kept.value()).isEqualTo(RotaSamples.rota()));
    }

    private static List<Callable<Outcome<Rota>>> claims(RotaPlanning planning) {
        return IntStream.range(0, 6)
                .<Callable<Outcome<Rota>>>mapToObj(i ->
                        () -> planning.enter(claim(i), new Precondition.Any(), ORIGIN).outcome())
                .toList();
    }

    /** A term of Finland in 2017, each with an id of its own. */
    private static Term claim(int number) {
        var finland = RotaSamples.finland("2017-01-01", "2017-12-31", TermStatus.proposed());
        return new Term(
                "claim-" + number,
                finland.chair(),
                finland.firstDay().plusDays(number),
                new TermEnd.Decided(LocalDate.parse("2017-12-31")),
                finland.status());
    }

    private static Members members() {
        var members = new InMemoryMembers(new SettableClock(NOW));
        members.add("FI", MemberSamples.member("FI"), new Happened(), ORIGIN);
        return members;
    }

    private static <T> List<T> atOnce(List<Callable<T>> requests) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<T>();
            for (var answer : threads.invokeAll(requests)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }
}
