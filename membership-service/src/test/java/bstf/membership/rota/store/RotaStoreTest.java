package bstf.membership.rota.store;

import static org.assertj.core.api.Assertions.assertThat;

import bstf.membership.AuditForTests;
import bstf.membership.members.MemberSamples;
import bstf.membership.members.Members;
import bstf.membership.members.store.InMemoryMembers;
import bstf.membership.observers.store.InMemoryObservers;
import bstf.membership.offices.OfficesOfTheBody;
import bstf.membership.rights.MembershipRights;
import bstf.membership.rota.Rota;
import bstf.membership.rota.RotaEvent;
import bstf.membership.rota.RotaPlanning;
import bstf.membership.rota.RotaSamples;
import bstf.membership.rota.Rotas;
import bstf.membership.rota.TermPlan;
import bstf.membership.rota.TermStatus;
import bstf.platform.access.Caller;
import bstf.platform.access.DecisionPoint;
import bstf.platform.access.Guard;
import bstf.platform.access.Scope;
import bstf.platform.access.Windows;
import bstf.platform.changes.Event;
import bstf.platform.changes.Origin;
import bstf.platform.changes.Outcome;
import bstf.platform.changes.Precondition;
import bstf.platform.changes.store.MongoForTests;
import bstf.platform.changes.store.PendingSignal;
import bstf.platform.time.ReferenceZone;
import bstf.platform.time.SettableClock;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** There is only one rota, so the stores' common contract, which wants two, does not fit it. */
class RotaStoreTest {
    private static final Instant NOW = Instant.parse("2016-06-01T12:00:00Z");
    private static final Origin ORIGIN = Origin.ofRegistry("test", NOW);
    private static final ReferenceZone ZONE = new ReferenceZone(ZoneOffset.UTC);
    private static final TermPlan CLAIM =
            RotaSamples.finland("2017-01-01", "2017-12-31", TermStatus.proposed()).plan();

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
    void decidesOneOfTheTermsThatClaimTheSameDaysAtOnce(Rotas rotas) throws Exception {
        rotas.add(Rota.ID, RotaSamples.rota(), new RotaEvent.RotaDrawnUp(), ORIGIN);
        var planning = planning(rotas);
        for (var i = 0; i < 6; i++) {
            planning.propose("claim-" + i, CLAIM, new Precondition.Any(), by("LV"));
        }

        var outcomes = atOnce(decisions(planning, 7));

        assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(Outcome.Stale.class::isInstance).hasSize(5);
        assertThat(rotas.find(Rota.ID))
                .hasValueSatisfying(kept -> assertThat(kept.value().turns().all()).hasSize(2));
    }

    @Test
    void keepsTheEarlierRotaInHistory() {
        var rotas = new MongoRotas(MongoForTests.embedded().stores(new SettableClock(NOW), 250));
        rotas.add(Rota.ID, RotaSamples.rota(), new RotaEvent.RotaDrawnUp(), ORIGIN);

        planning(rotas)
                .propose(
                        "claim",
                        CLAIM,
                        Precondition.revision(1),
                        Origin.ofRegistry("test", NOW.plusSeconds(60)));

        assertThat(rotas.findKnownAt(Rota.ID, NOW))
                .hasValueSatisfying(kept -> assertThat(kept.value()).isEqualTo(RotaSamples.rota()));
    }

    @Test
    void readsWhatWasKeptBeforeProposersWere() {
        var database = MongoForTests.embedded().database();
        var rotas =
                new MongoRotas(
                        MongoForTests.stores(
                                database, new SettableClock(NOW), 250, new PendingSignal()));
        rotas.add(Rota.ID, RotaSamples.rota(), new RotaEvent.RotaDrawnUp(), ORIGIN);
        var kept = database.getCollection("rota");

        var changed =
                kept.updateOne(
                        new Document(),
                        new Document("$unset", new Document("state.caretakers", "")));

        assertThat(changed.getModifiedCount()).isEqualTo(1);
        assertThat(rotas.find(Rota.ID))
                .hasValueSatisfying(
                        found -> assertThat(found.value()).isEqualTo(RotaSamples.rota()));
    }

    /** Lithuania decides each claim, all having seen the same revision. */
    private static List<Callable<Outcome<Rota>>> decisions(RotaPlanning planning, long revision) {
        return IntStream.range(0, 6)
                .<Callable<Outcome<Rota>>>mapToObj(i ->
                        () ->
                                planning.decide(
                                        "claim-" + i,
                                        RotaSamples.DECISION,
                                        Precondition.revision(revision),
                                        by("LT")))
                .toList();
    }

    private static Origin by(String member) {
        return new Origin(
                new Caller.Client("test", Optional.of(member), Set.of(Scope.WRITE)),
                NOW,
                Optional.empty());
    }

    private static RotaPlanning planning(Rotas rotas) {
        var observers = new InMemoryObservers(new SettableClock(NOW));
        var guard =
                new Guard(
                        new DecisionPoint(
                                MembershipRights.TABLE,
                                new OfficesOfTheBody(members(), observers, rotas),
                                ZONE,
                                new Windows(90, 30)),
                        new AuditForTests());
        return new RotaPlanning(rotas, guard, members(), ZONE);
    }

    private static Members members() {
        var members = new InMemoryMembers(new SettableClock(NOW));
        for (var code : List.of("FI", "LT", "LV", "RU")) {
            members.add(code, MemberSamples.member(code), new Happened(), ORIGIN);
        }
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
