package bstf.platform.changes.relay;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bstf.platform.changes.store.AggregateKey;
import bstf.platform.changes.store.PendingChange;
import bstf.platform.changes.store.PendingChanges;
import bstf.platform.changes.topic.KafkaForTests;
import bstf.platform.changes.topic.Watermark;
import bstf.platform.time.SettableClock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class RelayTest {
    private final Service service = new Service();
    private final Service.Pod pod = service.pod();

    @AfterEach
    void close() {
        pod.relay.close();
    }

    @Test
    void tellsTheChangesOfAnAggregateInTheOrderOfTheirRevisions() {
        var hanko = pod.raise(pod.raise(pod.build("hanko")));
        pod.build("anholt");
        pod.relayAll();
        pod.raise(hanko);
        pod.relayAll();

        assertThat(service.told())
                .containsSubsequence(
                        "beacon/hanko@1", "beacon/hanko@2", "beacon/hanko@3", "beacon/hanko@4")
                .contains("beacon/anholt@1")
                .hasSize(5);
    }

    @Test
    void tellsMoreThanFitsIntoOneTransaction() {
        var beacon = pod.build("hanko");
        for (int i = 0; i < 30; i++) {
            beacon = pod.raise(beacon);
            pod.build("beacon-" + i);
        }
        pod.relayAll();

        assertThat(service.told()).hasSize(61).doesNotHaveDuplicates();
        assertThat(service.told().stream().filter(told -> told.contains("hanko")))
                .isEqualTo(revisions("hanko", 31));
    }

    private static List<String> revisions(String id, int last) {
        return IntStream.rangeClosed(1, last)
                .mapToObj(revision -> "beacon/" + id + "@" + revision)
                .toList();
    }

    @Test
    void keepsWhatItHasToldInTheHistory() {
        var first = pod.build("hanko");
        service.clock.advance(Duration.ofHours(1));
        pod.raise(first);
        pod.relayAll();

        assertThat(pod.stores.pending().aggregates()).isEmpty();
        assertThat(pod.beacons.findKnownAt("hanko", first.changedAt())).contains(first);
    }

    @Test
    void tellsNothingTwiceAfterACrashBetweenCommitAndHistory() {
        var crashing = service.pod(service.clock, CrashingAfterCommit::new);
        pod.raise(pod.build("hanko"));
        assertThatThrownBy(crashing.relay::round).isInstanceOf(Crash.class);
        crashing.relay.yieldToOthers();
        assertThat(pod.stores.pending().aggregates()).hasSize(1);

        pod.relayAll();

        assertThat(service.told()).containsExactly("beacon/hanko@1", "beacon/hanko@2");
        assertThat(pod.stores.pending().aggregates()).isEmpty();
        assertThat(pod.stores.pending().backlog().count()).isZero();
    }

    @Test
    void fencesAHolderThatHasSleptThroughTheEndOfItsLease() {
        var awake = service.pod(service.clock, UnaryOperator.identity());
        var asleep = new SettableClock(service.clock.instant());
        var hanko = awake.build("hanko");
        var sleeper =
                service.pod(
                        asleep,
                        pending ->
                                new Pausing(
                                        pending,
                                        () -> {
                                            service.clock.advance(Service.LEASE.plusSeconds(1));
                                            awake.raise(hanko);
                                            awake.relayAll();
                                        }));

        assertThatThrownBy(sleeper.relay::round)
                .isInstanceOfAny(
                        ProducerFencedException.class, InvalidProducerEpochException.class);
        sleeper.relay.close();
        awake.relay.close();

        assertThat(service.told()).containsExactly("beacon/hanko@1", "beacon/hanko@2");
    }

    @Test
    void standsByWhileAnotherProcessHoldsTheLease() {
        var other = service.pod();
        pod.build("hanko");
        pod.relayAll();
        other.build("anholt");

        assertThat(other.relay.round()).isEqualTo(Relay.Round.STANDING_BY);
        assertThat(other.metered("bstf.relay.lease.held")).isZero();

        pod.relay.yieldToOthers();
        other.relayAll();
        other.relay.close();

        assertThat(service.told()).containsExactly("beacon/hanko@1", "beacon/anholt@1");
    }

    @Test
    void tellsEveryCurrentStateAgainInTheSameBytes() {
        for (int i = 0; i < 25; i++) {
            pod.raise(pod.build("beacon-" + i));
        }
        pod.relayAll();
        var before = service.records();
        var wish = pod.republications.request(service.clock.instant());
        pod.relayAll();

        var again = service.records().subList(before.size(), service.records().size());

        assertThat(again.stream().map(RelayTest::bytes))
                .containsExactlyInAnyOrderElementsOf(
                        before.stream()
                                .filter(record -> revision(record) == 2)
                                .map(RelayTest::bytes)
                                .toList());
        assertThat(pod.republications.current())
                .hasValueSatisfying(done -> {
                    assertThat(done.id()).isEqualTo(wish.id());
                    assertThat(done.sent()).isEqualTo(25);
                    assertThat(done.finishedAt()).contains(service.clock.instant());
                });
    }

    @Test
    void goesOnWithTheRepublicationThatIsUnderWay() {
        var wish = pod.republications.request(service.clock.instant());

        assertThat(pod.republications.request(service.clock.instant()).id()).isEqualTo(wish.id());
    }

    @Test
    void passesOverAChangeThatTheBrokerCannotTake() {
        var large = "large".repeat(5_000);
        pod.build(large);
        pod.build("hanko");
        pod.relayAll();

        assertThat(service.told()).containsExactly("beacon/hanko@1");
        assertThat(pod.stores.pending().aggregates())
                .containsExactly(new AggregateKey("beacon", large));
        assertThat(pod.metered("bstf.relay.refused")).isEqualTo(1);
        assertThat(pod.metered("bstf.relay.sent")).isEqualTo(1);
    }

    @Test
    void saysUntilWhenEverythingIsPublished() {
        pod.build("hanko");
        pod.relayAll();

        assertThat(lastWatermark())
                .isEqualTo(new Watermark(service.name, service.clock.instant(), List.of(1L)));
    }

    @Test
    void doesNotClaimToHavePublishedWhatTheBrokerCannotTake() {
        var before = service.clock.instant();
        pod.build("large".repeat(5_000));
        service.clock.advance(Duration.ofMinutes(1));
        pod.relayAll();

        assertThat(lastWatermark().publishedUntil()).isEqualTo(before);
    }

    private Watermark lastWatermark() {
        return KafkaForTests.committed(KafkaForTests.bootstrap(), Watermark.TOPIC).stream()
                .filter(record -> new String(record.key(), UTF_8).equals(service.name))
                .map(record -> Watermark.fromJson(record.value()))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private static long revision(ConsumerRecord<byte[], byte[]> record) {
        var sequence = record.headers().lastHeader("ce_sequence").value();
        return Long.parseLong(new String(sequence, UTF_8));
    }

    private static List<String> bytes(ConsumerRecord<byte[], byte[]> record) {
        return Stream.concat(
                        Arrays.stream(record.headers().toArray())
                                .map(header ->
                                        header.key() + "=" + new String(header.value(), UTF_8)),
                        Stream.of(
                                new String(record.key(), UTF_8), new String(record.value(), UTF_8)))
                .toList();
    }

    /** The process dies. */
    private static final class Crash extends RuntimeException {}

    /** Dies after the commit and before the store learns of it. */
    private static final class CrashingAfterCommit implements PendingChanges {
        private final PendingChanges pending;

        CrashingAfterCommit(PendingChanges pending) {
            this.pending = pending;
        }

        @Override
        public List<PendingChange> next(int limit, Set<AggregateKey> except) {
            return pending.next(limit, except);
        }

        @Override
        public Set<AggregateKey> aggregates() {
            return pending.aggregates();
        }

        @Override
        public void sent(List<PendingChange> changes) {
            if (!changes.isEmpty()) {
                throw new Crash();
            }
        }

        @Override
        public Backlog backlog() {
            return pending.backlog();
        }
    }

    /** Sleeps with changes in hand: something happens between reading and sending. */
    private record Pausing(PendingChanges pending, Runnable meanwhile) implements PendingChanges {

        @Override
        public List<PendingChange> next(int limit, Set<AggregateKey> except) {
            var inHand = pending.next(limit, except);
            meanwhile.run();
            return inHand;
        }

        @Override
        public Set<AggregateKey> aggregates() {
            return pending.aggregates();
        }

        @Override
        public void sent(List<PendingChange> changes) {
            pending.sent(changes);
        }

        @Override
        public Backlog backlog() {
            return pending.backlog();
        }
    }
}
