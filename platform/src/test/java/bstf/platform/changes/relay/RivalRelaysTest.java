package bstf.platform.changes.relay;

import static bstf.platform.Awaiting.await;
import static org.assertj.core.api.Assertions.assertThat;

import bstf.platform.changes.store.AggregateKey;
import bstf.platform.changes.store.PendingChange;
import bstf.platform.changes.store.PendingChanges;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Two processes that fail again and again, at the worst places, and oversleep their leases. */
final class RivalRelaysTest {
    private static final int BEACONS = 3;
    private static final int REVISIONS = 25;
    private static final int ALL = BEACONS * REVISIONS;
    private static final Duration NAP = Duration.ofMinutes(2);

    private final Service service = new Service();
    private final Semaphore naps = new Semaphore(1);
    private final Semaphore deaths = new Semaphore(3);

    @Test
    void tellEachRevisionOnceAndInOrderWhateverHappens() throws Exception {
        var one =
                service.pod(service.clock, pending -> new Unlucky(pending, naps, deaths, service));
        var other =
                service.pod(service.clock, pending -> new Unlucky(pending, naps, deaths, service));
        var loops = List.of(one.loop(service.settings), other.loop(service.settings));
        loops.forEach(RelayLoop::start);
        try {
            writeAll(one, other);
            await().atMost(NAP.multipliedBy(3)).until(() -> isAllTold(one));
        } finally {
            loops.forEach(RelayLoop::stop);
        }

        var told = service.told();
        for (int i = 0; i < BEACONS; i++) {
            var name = "beacon/beacon-" + i + "@";
            assertThat(told.stream().filter(revision -> revision.startsWith(name)))
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, REVISIONS).mapToObj(r -> name + r).toList());
        }
        for (var trouble : List.of("bstf.relay.failures", "bstf.relay.fenced")) {
            assertThat(one.metered(trouble) + other.metered(trouble)).isPositive();
        }
    }

    private static void writeAll(Service.Pod one, Service.Pod other) throws Exception {
        List<Future<?>> written = new ArrayList<>();
        try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < BEACONS; i++) {
                var id = "beacon-" + i;
                var writer = i % 2 == 0 ? one : other;
                written.add(writers.submit(() -> write(writer, id)));
            }
        }
        for (var each : written) {
            each.get();
        }
    }

    private static void write(Service.Pod pod, String id) {
        var beacon = pod.build(id);
        for (int i = 1; i < REVISIONS; i++) {
            beacon = pod.raise(beacon);
        }
    }

    private static boolean isAllTold(Service.Pod pod) {
        return pod.stores.pending().aggregates().isEmpty();
    }

    /**
     * Oversleeps with changes in hand until the other has told one of them, or dies between the
     * commit and the note of it.
     */
    private record Unlucky(
            PendingChanges pending, Semaphore naps, Semaphore deaths, Service service)
            implements PendingChanges {

        @Override
        public List<PendingChange> next(int limit, Set<AggregateKey> except) {
            var inHand = pending.next(limit, except);
            if (!inHand.isEmpty() && naps.tryAcquire()) {
                service.clock.advance(Service.LEASE);
                await().atMost(NAP).until(() -> !pending.next(ALL, except).containsAll(inHand));
            }
            return inHand;
        }

        @Override
        public Set<AggregateKey> aggregates() {
            return pending.aggregates();
        }

        @Override
        public void sent(List<PendingChange> changes) {
            if (!changes.isEmpty() && deaths.tryAcquire()) {
                throw new IllegalStateException("Out of luck");
            }
            pending.sent(changes);
        }

        @Override
        public Backlog backlog() {
            return pending.backlog();
        }
    }
}
