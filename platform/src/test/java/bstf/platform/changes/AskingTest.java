package bstf.platform.changes;

import static org.assertj.core.api.Assertions.assertThat;

import bstf.platform.access.Audience;
import bstf.platform.access.Audit;
import bstf.platform.access.Caller;
import bstf.platform.access.Denial;
import bstf.platform.access.Guard;
import bstf.platform.access.GuardsForTests;
import bstf.platform.access.Holder;
import bstf.platform.access.OfficesForTests;
import bstf.platform.access.Right;
import bstf.platform.access.Rights;
import bstf.platform.access.Scope;
import bstf.platform.access.Thing;
import bstf.platform.access.Verb;
import bstf.platform.access.Visibility;
import bstf.platform.access.Window;
import bstf.platform.time.SettableClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Beacons belong to the state whose code their id begins with; high ones only members see. */
final class AskingTest {
    private static final Instant NOON = Instant.parse("2016-10-01T12:00:00Z");
    private static final Rights TABLE =
            Rights.of(
                    new Right(Holder.OWNER, Verb.CREATE, "beacon", Window.ALWAYS),
                    new Right(Holder.OWNER, Verb.CHANGE, "beacon", Window.ALWAYS));
    private static final Act<Beacon> ACT = Act.of(Verb.CHANGE, AskingTest::thing);

    private final List<String> audited = new ArrayList<>();
    private final InMemoryAggregates<Beacon> beacons =
            new InMemoryAggregates<>(new BeaconMapping(), SettableClock.atSomeInstant(), 9);
    private final Changing<Beacon> changing =
            new Changing<>(
                    beacons,
                    new Guard(
                            GuardsForTests.point(
                                    TABLE,
                                    OfficesForTests.of("FI", "EE")
                                            .observer("europol", "2000-01-01", "2099-12-31")
                                            .toOffices()),
                            new Remembering()));

    private final class Remembering implements Audit {
        @Override
        public void done(Caller caller, Verb verb, Thing thing, String by) {
            audited.add("done %s %s %s %s".formatted(caller.id(), verb, thing.id(), by));
        }

        @Override
        public void denied(Caller caller, Verb verb, Thing thing, Denial reason) {
            audited.add(
                    "denied %s %s %s %s".formatted(caller.id(), verb, thing.id(), reason.code()));
        }
    }

    @Test
    void createsWhatIsTheCallersToCreate() {
        assertThat(create("FI-hanko", finland())).isInstanceOf(Outcome.Done.class);
        assertThat(audited).containsExactly("done FI CREATE FI-hanko OWNER");
    }

    @Test
    void createsNothingForAnotherState() {
        assertDenied(create("EE-sorve", finland()), Refusal.Kind.FORBIDDEN, "not-your-own");
        assertThat(beacons.find("EE-sorve")).isEmpty();
        assertThat(audited).containsExactly("denied FI CREATE EE-sorve not-your-own");
    }

    @Test
    void doesNotSayWhetherSomethingIsThereToWhoMayNotCreateIt() {
        create("FI-hanko", finland());

        assertDenied(create("FI-hanko", estonia()), Refusal.Kind.FORBIDDEN, "not-your-own");
    }

    @Test
    void asksAtTheDoorWhoItIs() {
        create("FI-hanko", finland());
        var reader = caller("FI", Scope.READ);

        for (var id : List.of("FI-hanko", "FI-nowhere")) {
            assertDenied(
                    change(id, Caller.anonymous(), AskingTest::raised),
                    Refusal.Kind.WHO_IS_IT,
                    "token-required");
            assertDenied(
                    change(id, reader, AskingTest::raised),
                    Refusal.Kind.FORBIDDEN,
                    "scope-missing");
        }
        assertThat(audited)
                .containsExactly(
                        "done FI CREATE FI-hanko OWNER",
                        "denied anonymous CHANGE FI-hanko token-required",
                        "denied FI CHANGE FI-hanko scope-missing");
    }

    @Test
    void changesOnlyWhatIsTheCallersOwn() {
        create("FI-hanko", finland());

        assertDenied(
                change("FI-hanko", estonia(), AskingTest::raised),
                Refusal.Kind.FORBIDDEN,
                "not-your-own");
        assertThat(change("FI-hanko", finland(), AskingTest::raised))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void findsNothingWhereTheCallerSeesNothing() {
        createAsRegistry(Beacon.dark("FI-high", 900));
        var europol = caller("europol", Scope.READ, Scope.WRITE);

        assertThat(change("FI-high", europol, AskingTest::raised))
                .isEqualTo(new Outcome.NotFound<>("FI-high"));
        assertThat(change("FI-nowhere", europol, AskingTest::raised))
                .isEqualTo(new Outcome.NotFound<>("FI-nowhere"));
        assertDenied(
                change("FI-high", estonia(), AskingTest::raised),
                Refusal.Kind.FORBIDDEN,
                "not-your-own");
        assertThat(audited)
                .containsExactly(
                        "done founding CREATE FI-high founding",
                        "denied europol CHANGE FI-high not-visible",
                        "denied EE CHANGE FI-high not-your-own");
    }

    @Test
    void writesDownWhatARuleForbidsAndNotWhatItOnlyFindsAmiss() {
        create("FI-hanko", finland());
        audited.clear();

        for (var kind : Refusal.Kind.values()) {
            change(
                    "FI-hanko",
                    finland(),
                    _ -> Decision.refused(new Refusal(kind, "too-bright", "", "Too bright.")));
        }

        assertThat(audited).containsExactly("denied FI CHANGE FI-hanko too-bright");
    }

    @Test
    void saysNothingOfTheRevisionToWhoMayNotChange() {
        create("FI-hanko", finland());
        var stale = Precondition.revision(7);

        assertDenied(
                changing.change("FI-hanko", stale, origin(estonia()), ACT, AskingTest::raised),
                Refusal.Kind.FORBIDDEN,
                "not-your-own");
        assertThat(changing.change("FI-hanko", stale, origin(finland()), ACT, AskingTest::raised))
                .isEqualTo(new Outcome.Stale<>(1L));
    }

    @Test
    void givesNothingIntoHandsThatAreNotTheCallers() {
        create("FI-hanko", finland());
        Function<Beacon, Decision<Beacon>> away =
                before -> Decision.taken(Beacon.dark("EE-hanko", 1), new Beacon.BeaconLit());

        assertDenied(change("FI-hanko", finland(), away), Refusal.Kind.FORBIDDEN, "not-your-own");
        assertThat(beacons.find("FI-hanko").orElseThrow().revision()).isEqualTo(1);
    }

    @Test
    void answersARepetitionAsTheFirstTime() {
        var retry = Optional.of(new Retry("FI", "key", "body"));
        var first =
                changing.create(
                        "FI-hanko",
                        new Origin(finland(), NOON, retry),
                        Verb.CREATE,
                        thing(Beacon.dark("FI-hanko", 5)),
                        () -> built("FI-hanko"));

        var again =
                changing.create(
                        "FI-hanko",
                        new Origin(finland(), NOON.plusSeconds(9), retry),
                        Verb.CREATE,
                        thing(Beacon.dark("FI-hanko", 5)),
                        () -> built("FI-hanko"));

        assertThat(again).isEqualTo(first);
    }

    @Test
    void grantsTheRegistryItselfEverything() {
        createAsRegistry(Beacon.dark("FI-high", 900));

        assertThat(beacons.find("FI-high")).isPresent();
        assertThat(audited).containsExactly("done founding CREATE FI-high founding");
    }

    private void createAsRegistry(Beacon beacon) {
        changing.create(
                beacon.id(),
                Origin.ofRegistry("founding", NOON),
                Verb.CREATE,
                thing(beacon),
                () -> Decision.taken(beacon, new Beacon.BeaconBuilt()));
    }

    private Outcome<Beacon> create(String id, Caller caller) {
        return changing.create(
                id, origin(caller), Verb.CREATE, thing(Beacon.dark(id, 5)), () -> built(id));
    }

    private Outcome<Beacon> change(
            String id, Caller caller, Function<Beacon, Decision<Beacon>> decide) {
        return changing.change(id, new Precondition.Any(), origin(caller), ACT, decide);
    }

    private static Decision<Beacon> built(String id) {
        return Decision.taken(Beacon.dark(id, 5), new Beacon.BeaconBuilt());
    }

    private static Decision<Beacon> raised(Beacon before) {
        return Decision.taken(
                Beacon.dark(before.id(), before.height() + 1), new Beacon.BeaconLit());
    }

    private static Thing thing(Beacon beacon) {
        var seen =
                beacon.height() < 100 ? Visibility.everybody() : Visibility.from(Audience.MEMBERS);
        return Thing.of("beacon", beacon.id()).ownedBy(beacon.id().substring(0, 2)).visibleTo(seen);
    }

    private static Caller finland() {
        return caller("FI", Scope.READ, Scope.WRITE);
    }

    private static Caller estonia() {
        return caller("EE", Scope.READ, Scope.WRITE);
    }

    private static Caller caller(String party, Scope... scopes) {
        return new Caller.Client(party, Optional.of(party), Set.of(scopes));
    }

    private static Origin origin(Caller caller) {
        return new Origin(caller, NOON, Optional.empty());
    }

    private static void assertDenied(Outcome<Beacon> outcome, Refusal.Kind kind, String code) {
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> {
                            assertThat(refused.reason().kind()).isEqualTo(kind);
                            assertThat(refused.reason().code()).isEqualTo(code);
                        });
    }
}
