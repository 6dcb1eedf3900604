package bstf.platform.changes.relay;

import bstf.platform.changes.store.PendingChanges;
import bstf.platform.changes.store.PendingSignal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;

/**
 * Keeps the relay at work for as long as the service runs: wakes it when a change waits, and lets
 * it rest after failures. Nothing but a stop ends it.
 */
final class RelayLoop implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(RelayLoop.class);

    /** Starts before the web server takes requests and stops after it has answered the last. */
    private static final int PHASE = Integer.MAX_VALUE - 4096;

    private static final Duration BACKLOG_EVERY = Duration.ofSeconds(5);

    private final Relay relay;
    private final Topics topics;
    private final PendingChanges pending;
    private final PendingSignal signal;
    private final RelaySettings settings;
    private final RelayMeters meters;
    private final Clock clock;
    private final Trouble trouble;

    private CountDownLatch stopping = new CountDownLatch(1);
    private volatile @Nullable Thread thread;
    private Instant nextBacklog = Instant.MIN;

    RelayLoop(
            Relay relay,
            Topics topics,
            PendingChanges pending,
            PendingSignal signal,
            RelaySettings settings,
            RelayMeters meters,
            Clock clock) {
        this.relay = relay;
        this.topics = topics;
        this.pending = pending;
        this.signal = signal;
        this.settings = settings;
        this.meters = meters;
        this.clock = clock;
        this.trouble = new Trouble(settings.backOff(), settings.backOffMost());
    }

    /**
     * @throws PartitionsDiffer when the broker can be reached and the topic is not as the settings
     *     say
     */
    @Override
    public void start() {
        try {
            topics.ensure();
        } catch (KafkaException | org.springframework.kafka.KafkaException e) {
            log.warn("Kafka cannot be reached; changes wait in the store: {}", e.getMessage());
        }
        stopping = new CountDownLatch(1);
        thread = Thread.ofPlatform().daemon().name("relay").start(this::run);
    }

    @Override
    public void stop() {
        var running = thread;
        thread = null;
        if (running == null) {
            return;
        }
        stopping.countDown();
        signal.raise();
        try {
            if (!running.join(settings.stopWait())) {
                running.interrupt();
                running.join(settings.stopWait());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }

    /** What keeps the relay from its work right now; empty text when nothing does. */
    String trouble() {
        return trouble.text();
    }

    private void run() {
        try {
            while (stopping.getCount() > 0) {
                var pause = round();
                lookAtBacklog();
                rest(pause);
            }
        } catch (InterruptedException | InterruptException e) {
            log.debug("Relay interrupted", e);
        } finally {
            end();
        }
    }

    private void rest(Duration pause) throws InterruptedException {
        if (trouble.text().isEmpty() && meters.isHeld()) {
            signal.await(pause);
        } else {
            var _ = stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** Does a round; how long to rest after it. */
    private Duration round() {
        try {
            var round = relay.round();
            trouble.isOver();
            return round == Relay.Round.MORE ? Duration.ZERO : settings.pause();
        } catch (InterruptException e) {
            throw e;
        } catch (RuntimeException | Error e) {
            return failed(e);
        }
    }

    private Duration failed(Throwable e) {
        if (isFenced(e)) {
            log.warn("Another process of this service has taken over telling changes");
            meters.fenced();
            giveUp();
            return settings.pause();
        }
        meters.failed();
        relay.close();
        return trouble.met(e);
    }

    private static boolean isFenced(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof ProducerFencedException
                    || cause instanceof InvalidProducerEpochException) {
                return true;
            }
        }
        return false;
    }

    /** In trouble too: that is when operators ask. */
    private void lookAtBacklog() {
        var now = clock.instant();
        if (now.isBefore(nextBacklog)) {
            return;
        }
        nextBacklog = now.plus(BACKLOG_EVERY);
        try {
            meters.backlog(pending.backlog());
        } catch (DataAccessException e) {
            log.debug("MongoDB does not say how much waits", e);
        }
    }

    private void giveUp() {
        try {
            relay.yieldToOthers();
        } catch (DataAccessException e) {
            log.debug("The lease could not be given back; it ends by itself", e);
        }
    }

    /** Gives the lease back also when interrupted; nothing may keep the service from stopping. */
    private void end() {
        var _ = Thread.interrupted();
        try {
            relay.yieldToOthers();
        } catch (RuntimeException e) {
            log.debug("The lease could not be given back; it ends by itself", e);
        }
    }
}
