package bstf.gateway.limits;

import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.netty.util.AsciiString;

/** What callers of one kind may spend, each for itself. */
public final class Allowance<K> {
    private static final long NANOS = 1_000_000_000;

    private final String name;
    private final AsciiString policy;
    private final Buckets<K> buckets;
    private final Counter refused;

    Allowance(String name, Quota quota, int most, TimeMeter time, MeterRegistry meters) {
        this.name = name;
        this.policy = AsciiString.of(quota.toPolicy(name));
        this.buckets = new Buckets<>(quota, most, time);
        this.refused = Counter.builder("bstf.limits.refused").tag("policy", name).register(meters);
        Gauge.builder("bstf.limits.buckets", buckets, Buckets::size)
                .tag("policy", name)
                .register(meters);
    }

    /** One request of {@code key}. */
    public Spent spend(K key) {
        var spent = told(buckets.of(key).tryConsumeAndReturnRemaining(1));
        if (!spent.granted()) {
            refused.increment();
        }
        return spent;
    }

    /** What {@code key} has left, of which nothing is spent by asking. */
    public Spent left(K key) {
        var estimate = buckets.of(key).estimateAbilityToConsume(1);
        return new Spent(
                estimate.canBeConsumed(),
                policy,
                field(estimate.getRemainingTokens(), 1),
                seconds(estimate.getNanosToWaitForRefill()));
    }

    private Spent told(ConsumptionProbe probe) {
        return new Spent(
                probe.isConsumed(),
                policy,
                field(probe.getRemainingTokens(), seconds(probe.getNanosToWaitForReset())),
                seconds(probe.getNanosToWaitForRefill()));
    }

    private String field(long remaining, long reset) {
        return "\"" + name + "\";r=" + remaining + ";t=" + reset;
    }

    /** Rounded up, so that who waits that long is let in. */
    private static long seconds(long nanos) {
        return Math.max(1, (nanos + NANOS - 1) / NANOS);
    }
}
