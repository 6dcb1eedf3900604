package bstf.platform.changes.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bstf.platform.access.Audience;
import bstf.platform.changes.Beacon;
import bstf.platform.changes.BeaconMapping;
import bstf.platform.changes.BeaconMapping.BeaconDocument;
import bstf.platform.changes.Mapping;
import bstf.platform.changes.Origin;
import bstf.platform.time.SettableClock;
import org.junit.jupiter.api.Test;

final class OrderTest {
    private final SettableClock clock = SettableClock.atSomeInstant();

    @Test
    void endsWithTheIdOrNothingIsKept() {
        assertThatThrownBy(() -> add(new OrderedBy("same for all"), "hanko"))
                .hasMessage("order of beacon/hanko: same for all (expected: ends with the id)");
    }

    @Test
    void belongsToOneAggregateOnly() {
        var database = MongoForTests.embedded().database();
        var beacons =
                new MongoAggregates<>(
                        MongoForTests.stores(database, clock, 3, new PendingSignal()),
                        new OrderedBy("far-hanko"));
        var origin = Origin.ofRegistry("ru", clock.instant());
        beacons.add("hanko", Beacon.dark("hanko", 1), new Beacon.BeaconBuilt(), origin);

        assertThatThrownBy(() ->
                        beacons.add(
                                "far-hanko",
                                Beacon.dark("far-hanko", 1),
                                new Beacon.BeaconBuilt(),
                                origin))
                .hasMessage("order of beacon/far-hanko (expected: unique)");
    }

    private void add(Mapping<Beacon, BeaconDocument> mapping, String id) {
        new MongoAggregates<>(MongoForTests.embedded().stores(clock, 3), mapping)
                .add(
                        id,
                        Beacon.dark(id, 1),
                        new Beacon.BeaconBuilt(),
                        Origin.ofRegistry("ru", clock.instant()));
    }

    /** Beacons, all under one order. */
    private record OrderedBy(String order) implements Mapping<Beacon, BeaconDocument> {
        private static final BeaconMapping BEACONS = new BeaconMapping();

        @Override
        public String type() {
            return BEACONS.type();
        }

        @Override
        public Class<BeaconDocument> documentType() {
            return BEACONS.documentType();
        }

        @Override
        public BeaconDocument toDocument(Beacon beacon) {
            return BEACONS.toDocument(beacon);
        }

        @Override
        public Beacon toAggregate(BeaconDocument document) {
            return BEACONS.toAggregate(document);
        }

        @Override
        public Object toMessage(Beacon beacon) {
            return BEACONS.toMessage(beacon);
        }

        @Override
        public String orderOf(Beacon beacon) {
            return order;
        }

        @Override
        public Audience audienceOf(Beacon beacon) {
            return BEACONS.audienceOf(beacon);
        }
    }
}
