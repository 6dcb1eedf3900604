package bstf.platform.changes;

import static org.assertj.core.api.Assertions.assertThat;

import bstf.platform.access.Caller;
import bstf.platform.access.GuardsForTests;
import bstf.platform.access.Thing;
import bstf.platform.access.Verb;
import bstf.platform.changes.Beacon.BeaconBuilt;
import bstf.platform.time.SettableClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class ChangingTest {
    private static final Instant NOON = Instant.parse("2016-10-01T12:00:00Z");
    private static final LocalDate DAY = LocalDate.parse("2016-10-01");
    private static final Beacon HANKO = Beacon.dark("hanko", 114);
    private static final Origin ORIGIN = Origin.ofRegistry("ru", NOON);

    private static final Thing THING = Thing.of("beacon", "hanko");
    private static final Act<Beacon> ACT = Act.of(Verb.CHANGE, _ -> THING);

    private final InMemoryAggregates<Beacon> beacons =
            new InMemoryAggregates<>(new BeaconMapping(), SettableClock.atSomeInstant(), 3);
    private final Changing<Beacon> changing =
            new Changing<>(beacons, GuardsForTests.ofTheRegistry());

    @Test
    void createsAnAggregate() {
        assertThat(create(HANKO, ORIGIN))
                .isEqualTo(new Outcome.Done<>(new Kept<>("hanko", HANKO, 1, NOON)));
    }

    @Test
    void createsNoSecondOneUnderTheSameId() {
        create(HANKO, ORIGIN);

        assertThat(create(Beacon.dark("hanko", 5), ORIGIN))
                .isEqualTo(new Outcome.AlreadyThere<>(new Kept<>("hanko", HANKO, 1, NOON)));
    }

    @Test
    void answersARepeatedCreationAsTheFirstTime() {
        var origin =
                new Origin(
                        new Caller.Registry("ru"),
                        NOON,
                        Optional.of(new Retry("ru", "key", "body")));
        var first = create(HANKO, origin);
        light(new Precondition.Any(), ORIGIN);

        assertThat(create(HANKO, origin)).isEqualTo(first);
    }

    @Test
    void refusesAKeyThatIsReusedForAnotherCreation() {
        create(
                HANKO,
                new Origin(
                        new Caller.Registry("ru"),
                        NOON,
                        Optional.of(new Retry("ru", "key", "body"))));

        assertThat(
                        create(
                                HANKO,
                                new Origin(
                                        new Caller.Registry("ru"),
                                        NOON,
                                        Optional.of(new Retry("ru", "key", "other")))))
                .isEqualTo(new Outcome.KeyReused<>("key"));
    }

    @Test
    void passesARefusalOn() {
        var refusal = Refusal.invalid("height-not-positive", "height", "Give a height above 0.");

        assertThat(
                        changing.create(
                                "hanko",
                                ORIGIN,
                                Verb.CREATE,
                                THING,
                                () -> Decision.refused(refusal)))
                .isEqualTo(new Outcome.Refused<>(refusal));
        assertThat(beacons.find("hanko")).isEmpty();
    }

    @Test
    void changesWhatTheCallerHasSeen() {
        create(HANKO, ORIGIN);

        assertThat(light(Precondition.revision(1), ORIGIN))
                .isEqualTo(new Outcome.Done<>(new Kept<>("hanko", lit(), 2, NOON)));
        assertThat(beacons.told())
                .extracting(InMemoryAggregates.Told::event)
                .containsExactly("BeaconBuilt", "BeaconLit");
    }

    @Test
    void refusesAChangeOfWhatTheCallerHasNotSeen() {
        create(HANKO, ORIGIN);

        assertThat(light(Precondition.revision(2), ORIGIN)).isEqualTo(new Outcome.Stale<>(1));
        assertThat(light(new Precondition.Revisions(Set.of()), ORIGIN))
                .isEqualTo(new Outcome.Stale<>(1));
    }

    @Test
    void findsNothingToChange() {
        assertThat(light(new Precondition.Any(), ORIGIN))
                .isEqualTo(new Outcome.NotFound<>("hanko"));
    }

    @Test
    void keepsNothingWhenNothingChanges() {
        create(HANKO, ORIGIN);

        var outcome =
                changing.change(
                        "hanko",
                        new Precondition.Any(),
                        ORIGIN,
                        ACT,
                        before -> Decision.taken(before, new BeaconBuilt()));

        assertThat(outcome).isEqualTo(new Outcome.Done<>(new Kept<>("hanko", HANKO, 1, NOON)));
        assertThat(beacons.told()).hasSize(1);
    }

    @Test
    void answersARepetitionThoughTheRevisionHasMovedOn() {
        var origin =
                new Origin(
                        new Caller.Registry("ru"),
                        NOON,
                        Optional.of(new Retry("ru", "key", "body")));
        create(HANKO, ORIGIN);
        var first = light(Precondition.revision(1), origin);

        assertThat(light(Precondition.revision(1), origin)).isEqualTo(first);
    }

    @Test
    void triesAgainWhenSomebodyElseWasFaster() {
        create(HANKO, ORIGIN);
        var others =
                changing.change(
                        "hanko",
                        new Precondition.Any(),
                        ORIGIN,
                        ACT,
                        before -> {
                            if (beacons.told().size() == 1) {
                                raise(before);
                            }
                            return before.light(DAY);
                        });

        assertThat(others)
                .isEqualTo(
                        new Outcome.Done<>(
                                new Kept<>(
                                        "hanko",
                                        new Beacon("hanko", 115, Optional.of(DAY)),
                                        3,
                                        NOON)));
    }

    @Test
    void saysThatTooMuchWaits() {
        create(HANKO, ORIGIN);
        raise(HANKO);
        raise(HANKO);

        assertThat(light(new Precondition.Any(), ORIGIN)).isEqualTo(new Outcome.Waiting<>(3));
    }

    private void raise(Beacon beacon) {
        var before = beacons.find(beacon.id()).orElseThrow();
        var raised = Beacon.dark(beacon.id(), before.value().height() + 1);
        assertThat(beacons.keep(before, raised, new BeaconBuilt(), ORIGIN))
                .isInstanceOf(Keeping.Done.class);
    }

    private Outcome<Beacon> create(Beacon beacon, Origin origin) {
        return changing.create(
                beacon.id(),
                origin,
                Verb.CREATE,
                THING,
                () -> Decision.taken(beacon, new BeaconBuilt()));
    }

    private Outcome<Beacon> light(Precondition precondition, Origin origin) {
        return changing.change("hanko", precondition, origin, ACT, before -> before.light(DAY));
    }

    private static Beacon lit() {
        return new Beacon("hanko", 114, Optional.of(DAY));
    }
}
