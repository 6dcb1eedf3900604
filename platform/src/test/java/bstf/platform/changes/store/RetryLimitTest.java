package bstf.platform.changes.store;

import static org.assertj.core.api.Assertions.assertThat;

import bstf.platform.access.Caller;
import bstf.platform.changes.Beacon;
import bstf.platform.changes.Beacon.BeaconBuilt;
import bstf.platform.changes.BeaconMapping;
import bstf.platform.changes.Keeping;
import bstf.platform.changes.Kept;
import bstf.platform.changes.Origin;
import bstf.platform.changes.Retry;
import bstf.platform.time.SettableClock;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class RetryLimitTest {
    private final SettableClock clock = SettableClock.atSomeInstant();

    @ParameterizedTest
    @MethodSource("bstf.platform.changes.store.MongoForTests#all")
    void takesNoFurtherKeyAndStillTakesChangesWithoutOne(MongoForTests server) {
        var settings = new ChangeSettings(100, Duration.ofHours(24), 2);
        var beacons =
                new MongoAggregates<>(
                        MongoForTests.stores(
                                server.database(), clock, settings, new PendingSignal()),
                        new BeaconMapping());
        var dark = Beacon.dark("hanko", 1);
        beacons.add("hanko", dark, new BeaconBuilt(), withKey("first"));
        keep(beacons, Beacon.dark("hanko", 2), withKey("second"));
        var kept = beacons.find("hanko").orElseThrow();

        assertThat(keep(beacons, Beacon.dark("hanko", 3), withKey("third")))
                .isInstanceOf(Keeping.Full.class);
        assertThat(beacons.find("hanko")).contains(kept);
        assertThat(keep(beacons, Beacon.dark("hanko", 3), Origin.ofRegistry("ru", clock.instant())))
                .isInstanceOf(Keeping.Done.class);
    }

    private static Keeping<Beacon> keep(
            MongoAggregates<Beacon, ?> beacons, Beacon after, Origin origin) {
        Kept<Beacon> before = beacons.find("hanko").orElseThrow();
        return beacons.keep(before, after, new BeaconBuilt(), origin);
    }

    private Origin withKey(String key) {
        return new Origin(
                new Caller.Registry("ru"),
                clock.instant(),
                Optional.of(new Retry("ru", key, "body")));
    }
}
