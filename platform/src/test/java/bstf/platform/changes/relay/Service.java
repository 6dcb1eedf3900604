package bstf.platform.changes.relay;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import bstf.platform.changes.Beacon;
import bstf.platform.changes.BeaconMapping;
import bstf.platform.changes.Keeping;
import bstf.platform.changes.Kept;
import bstf.platform.changes.Origin;
import bstf.platform.changes.store.Lease;
import bstf.platform.changes.store.MongoAggregates;
import bstf.platform.changes.store.MongoForTests;
import bstf.platform.changes.store.MongoStores;
import bstf.platform.changes.store.PendingChanges;
import bstf.platform.changes.store.PendingSignal;
import bstf.platform.changes.store.Republications;
import bstf.platform.changes.topic.KafkaForTests;
import bstf.platform.changes.trace.Traces;
import bstf.platform.time.SettableClock;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.util.unit.DataSize;

/** A service for tests that keeps beacons and tells of them; each process of it is made apart. */
final class Service {
    static final Duration LEASE = Duration.ofSeconds(15);

    final String name = KafkaForTests.someService();
    final MongoTemplate database = MongoForTests.embedded().database();
    final SettableClock clock = SettableClock.atSomeInstant();
    final RelaySettings settings;
    private final String bootstrap;
    private final Duration answerWait;

    /** With the broker of the test run, which answers, however late. */
    Service() {
        this(KafkaForTests.bootstrap(), Duration.ofSeconds(30));
    }

    /** With a broker that is away or goes away: soon nobody waits for its answers. */
    static Service withoutPatience(String bootstrap) {
        return new Service(bootstrap, Duration.ofSeconds(3));
    }

    private Service(String bootstrap, Duration answerWait) {
        this.bootstrap = bootstrap;
        this.answerWait = answerWait;
        this.settings = settings(1);
    }

    RelaySettings settings(int partitions) {
        return new RelaySettings(
                name,
                partitions,
                (short) 1,
                DataSize.ofKilobytes(20),
                20,
                Duration.ofMillis(100),
                Duration.ofMillis(50),
                Duration.ofMillis(200),
                answerWait,
                LEASE,
                Duration.ofMinutes(5),
                Duration.ofSeconds(1),
                Duration.ofMinutes(10),
                Duration.ofMinutes(1));
    }

    Pod pod() {
        return new Pod(clock, UnaryOperator.identity());
    }

    Pod pod(Clock ownClock, UnaryOperator<PendingChanges> disturbance) {
        return new Pod(ownClock, disturbance);
    }

    /** {@code <key>@<revision>} of what is on the topic, in its order. */
    List<String> told() {
        return records().stream().map(Service::nameOf).toList();
    }

    List<ConsumerRecord<byte[], byte[]>> records() {
        return KafkaForTests.committed(bootstrap, settings.topic());
    }

    private static String nameOf(ConsumerRecord<byte[], byte[]> record) {
        var sequence = new String(record.headers().lastHeader("ce_sequence").value(), UTF_8);
        return new String(record.key(), UTF_8) + "@" + Long.parseLong(sequence);
    }

    /** One process of it. */
    final class Pod {
        final PendingSignal signal = new PendingSignal();
        final MongoStores stores;
        final MongoAggregates<Beacon, BeaconMapping.BeaconDocument> beacons;
        final SimpleMeterRegistry registry = new SimpleMeterRegistry();
        final Republications republications;
        final Lease lease;
        final Relay relay;
        private final RelayMeters meters;
        private final Clock ownClock;

        private Pod(Clock ownClock, UnaryOperator<PendingChanges> disturbance) {
            this.ownClock = ownClock;
            stores = MongoForTests.stores(database, ownClock, 100, signal);
            beacons = new MongoAggregates<>(stores, new BeaconMapping());
            republications = new Republications(stores);
            lease = new Lease(stores, "relay", UUID.randomUUID().toString(), LEASE, ownClock);
            meters = new RelayMeters(registry, ownClock);
            relay =
                    new Relay(
                            settings,
                            disturbance.apply(stores.pending()),
                            republications,
                            lease,
                            kafka(settings),
                            meters,
                            Traces.none(),
                            ownClock);
        }

        RelayLoop loop(RelaySettings own) {
            return new RelayLoop(
                    relay,
                    new Topics(kafka(own).admin(), own),
                    stores.pending(),
                    signal,
                    own,
                    meters,
                    ownClock);
        }

        Kept<Beacon> build(String id) {
            return done(
                    beacons.add(
                            id,
                            Beacon.dark(id, 1),
                            new Beacon.BeaconBuilt(),
                            Origin.ofRegistry("ru", ownClock.instant())));
        }

        Kept<Beacon> raise(Kept<Beacon> before) {
            return done(
                    beacons.keep(
                            before,
                            Beacon.dark(before.id(), before.value().height() + 1),
                            new Beacon.BeaconBuilt(),
                            Origin.ofRegistry("ru", ownClock.instant())));
        }

        /** Rounds until nothing is left to do. */
        void relayAll() {
            while (relay.round() == Relay.Round.MORE) {
                // The round itself is the work.
            }
        }

        double metered(String name) {
            return registry.get(name).meter().measure().iterator().next().getValue();
        }

        private KafkaAccess kafka(RelaySettings own) {
            return new KafkaAccess(
                    Map.of(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrap), own);
        }

        private static Kept<Beacon> done(Keeping<Beacon> keeping) {
            assertThat(keeping).isInstanceOf(Keeping.Done.class);
            return ((Keeping.Done<Beacon>) keeping).kept();
        }
    }
}
