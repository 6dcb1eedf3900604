package bstf.platform.changes.relay;

import bstf.platform.changes.store.Lease;
import bstf.platform.changes.store.PendingChange;
import bstf.platform.changes.store.PendingChanges;
import bstf.platform.changes.store.Republications;
import bstf.platform.changes.trace.Traces;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what waits, in rounds. One process of a service does so at a time, by a lease; that a
 * process which has slept through the end of its lease does no harm is the work of the {@link
 * Sender}.
 *
 * <p>For one thread. After an exception call {@link #close}: the next round begins as after a
 * restart.
 */
final class Relay {
    private static final Logger log = LoggerFactory.getLogger(Relay.class);

    private final RelaySettings settings;
    private final PendingChanges pending;
    private final Republications republications;
    private final Lease lease;
    private final KafkaAccess kafka;
    private final Topics topics;
    private final RefusedChanges refused;
    private final RelayMeters meters;
    private final Traces traces;
    private final Clock clock;

    private @Nullable Outlet outlet;
    private Instant nextWatermark = Instant.MIN;

    Relay(
            RelaySettings settings,
            PendingChanges pending,
            Republications republications,
            Lease lease,
            KafkaAccess kafka,
            RelayMeters meters,
            Traces traces,
            Clock clock) {
        this.settings = settings;
        this.pending = pending;
        this.republications = republications;
        this.lease = lease;
        this.kafka = kafka;
        this.topics = new Topics(kafka.admin(), settings);
        this.refused = new RefusedChanges(clock, settings.refusedPause());
        this.meters = meters;
        this.traces = traces;
        this.clock = clock;
    }

    /** What a round leaves behind. */
    enum Round {
        /** Another process is at work. */
        STANDING_BY,
        /** Nothing is left to do. */
        DONE,
        /** There is more to do at once. */
        MORE
    }

    /**
     * @throws org.apache.kafka.common.KafkaException when the broker cannot be reached, or another
     *     process has taken over
     * @throws org.springframework.dao.DataAccessException when MongoDB cannot be reached
     * @throws PartitionsDiffer when the topic is not as the settings say
     */
    Round round() {
        var isHeld = lease.hold();
        meters.held(isHeld);
        if (!isHeld) {
            close();
            return Round.STANDING_BY;
        }
        var open = open();
        var from = clock.instant();
        var waiting = pending.next(settings.batch(), refused.aggregates());
        tell(open, waiting);
        if (waiting.size() == settings.batch()) {
            return Round.MORE;
        }
        var goesOn = tellAgain(open);
        sayHowFar(open, from);
        return goesOn ? Round.MORE : Round.DONE;
    }

    private Outlet open() {
        var open = outlet;
        if (open == null) {
            topics.ensure();
            open = Outlet.open(kafka, settings, traces, pending::aggregates);
            outlet = open;
        }
        return open;
    }

    private void tell(Outlet open, List<PendingChange> waiting) {
        pending.sent(waiting.stream().filter(open::isOnTopic).toList());
        var telling =
                open.send(waiting.stream().filter(change -> !open.isOnTopic(change)).toList());
        pending.sent(telling.told());
        meters.sent(telling.told().size());
        telling.refused().forEach(this::leaveAlone);
    }

    private void leaveAlone(PendingChange change) {
        refused.add(change);
        meters.refused(refused.count());
        log.error(
                "The broker does not take {} ({} characters). It stays in the store, and later"
                        + " changes of the same thing with it. Raise bstf.relay.message-size and"
                        + " the topic's max.message.bytes.",
                change.id(),
                change.body().length());
    }

    /** Whether a republication goes on. */
    private boolean tellAgain(Outlet open) {
        var page = republications.next(settings.batch());
        page.ifPresent(next -> {
            meters.sentAgain(open.send(next.changes()).told().size());
            republications.sent(next, clock.instant());
        });
        return page.isPresent();
    }

    private void sayHowFar(Outlet open, Instant from) {
        meters.refused(refused.count());
        if (clock.instant().isBefore(nextWatermark)) {
            return;
        }
        open.publishedUntil(refused.oldest().filter(from::isAfter).orElse(from));
        nextWatermark = from.plus(settings.watermark());
    }

    /** Lets go of the broker, but not of the lease. */
    void close() {
        var open = outlet;
        outlet = null;
        if (open != null) {
            open.close();
        }
    }

    /** Lets go of the broker and of the lease, so that another process takes over. */
    void yieldToOthers() {
        close();
        meters.held(false);
        lease.giveBack();
    }
}
