package bstf.gateway.limits;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A bucket for each of at most so many keys. A bucket is forgotten only when it is full again, for
 * then it is like a new one; while there is no room, newcomers share one. So nobody gets a fresh
 * bucket by crowding its own out, and to fill the room takes as many requests a second as all its
 * buckets together give back.
 */
final class Buckets<K> {
    private static final long PAUSE_NANOS = 1_000_000_000;

    private final Map<K, Bucket> all = new ConcurrentHashMap<>();
    private final Quota quota;
    private final int most;
    private final TimeMeter time;
    private final Bucket shared;
    private final AtomicLong lookAgainAt;

    Buckets(Quota quota, int most, TimeMeter time) {
        this.quota = quota;
        this.most = most;
        this.time = time;
        this.shared = fresh();
        this.lookAgainAt = new AtomicLong(time.currentTimeNanos());
    }

    Bucket of(K key) {
        var known = all.get(key);
        return known != null ? known : taken(key);
    }

    int size() {
        return all.size();
    }

    private Bucket taken(K key) {
        if (all.size() >= most) {
            forgetFullOnes();
        }
        return all.size() < most ? all.computeIfAbsent(key, _ -> fresh()) : shared;
    }

    /** Looks through all of them, hence at most once a second. */
    private void forgetFullOnes() {
        var now = time.currentTimeNanos();
        var due = lookAgainAt.get();
        if (now - due >= 0 && lookAgainAt.compareAndSet(due, now + PAUSE_NANOS)) {
            all.values().removeIf(bucket -> bucket.getAvailableTokens() >= quota.requests());
        }
    }

    private Bucket fresh() {
        return Bucket.builder()
                .addLimit(limit ->
                        limit.capacity(quota.requests())
                                .refillGreedy(quota.requests(), quota.window()))
                .withCustomTimePrecision(time)
                .build();
    }
}
