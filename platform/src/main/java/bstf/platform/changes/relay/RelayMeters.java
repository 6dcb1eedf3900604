package bstf.platform.changes.relay;

import bstf.platform.changes.store.PendingChanges.Backlog;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** What operators see of the relay; the meters' names are listed in {@code docs/metrics.md}. */
final class RelayMeters {
    private final Counter sent;
    private final Counter again;
    private final Counter fenced;
    private final Counter failures;
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicInteger held = new AtomicInteger();
    private volatile Backlog backlog = new Backlog(0, Optional.empty());

    RelayMeters(MeterRegistry registry, Clock clock) {
        sent = registry.counter("bstf.relay.sent");
        again = registry.counter("bstf.relay.republished");
        fenced = registry.counter("bstf.relay.fenced");
        failures = registry.counter("bstf.relay.failures");
        Gauge.builder("bstf.relay.pending", this, meters -> meters.backlog.count())
                .register(registry);
        Gauge.builder("bstf.relay.pending.age", this, meters -> meters.age(clock.instant()))
                .baseUnit("seconds")
                .register(registry);
        Gauge.builder("bstf.relay.refused", refused, AtomicInteger::get).register(registry);
        Gauge.builder("bstf.relay.lease.held", held, AtomicInteger::get).register(registry);
    }

    void sent(int changes) {
        sent.increment(changes);
    }

    void sentAgain(int changes) {
        again.increment(changes);
    }

    void fenced() {
        fenced.increment();
    }

    void failed() {
        failures.increment();
    }

    void refused(int changes) {
        refused.set(changes);
    }

    void held(boolean isHeld) {
        held.set(isHeld ? 1 : 0);
    }

    void backlog(Backlog now) {
        backlog = now;
    }

    Backlog backlog() {
        return backlog;
    }

    boolean isHeld() {
        return held.get() == 1;
    }

    int refused() {
        return refused.get();
    }

    private double age(Instant now) {
        return backlog.oldest()
                .map(oldest -> Duration.between(oldest, now).toMillis() / 1000.0)
                .orElse(0.0);
    }
}
