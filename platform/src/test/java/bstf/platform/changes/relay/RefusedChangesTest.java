package bstf.platform.changes.relay;

import static org.assertj.core.api.Assertions.assertThat;

import bstf.platform.access.Audience;
import bstf.platform.changes.store.AggregateKey;
import bstf.platform.changes.store.PendingChange;
import bstf.platform.time.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.bson.Document;
import org.junit.jupiter.api.Test;

final class RefusedChangesTest {
    private static final Duration PAUSE = Duration.ofMinutes(10);
    private static final AggregateKey HANKO = new AggregateKey("beacon", "hanko");
    private static final AggregateKey ANHOLT = new AggregateKey("beacon", "anholt");

    private final SettableClock clock = SettableClock.atSomeInstant();
    private final RefusedChanges refused = new RefusedChanges(clock, PAUSE);

    @Test
    void areLeftAloneForAWhileAndThenTriedAgain() {
        refused.add(change(HANKO, clock.instant()));

        clock.advance(PAUSE.minusMillis(1));
        assertThat(refused.aggregates()).containsExactly(HANKO);
        assertThat(refused.count()).isEqualTo(1);

        clock.advance(Duration.ofMillis(1));
        assertThat(refused.aggregates()).isEmpty();
        assertThat(refused.count()).isZero();
    }

    @Test
    void saySinceWhenTheOldestHasWaited() {
        var before = clock.instant().minus(PAUSE);
        assertThat(refused.oldest()).isEmpty();
        refused.add(change(HANKO, clock.instant()));
        refused.add(change(ANHOLT, before));

        assertThat(refused.oldest()).contains(before);
    }

    private static PendingChange change(AggregateKey aggregate, Instant recordedAt) {
        return new PendingChange(
                aggregate,
                1,
                "BeaconBuilt",
                recordedAt,
                recordedAt,
                "ru",
                Optional.empty(),
                Audience.PUBLIC,
                "{}",
                new Document(),
                "",
                Optional.empty());
    }
}
