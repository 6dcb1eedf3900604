package bstf.platform.changes.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

final class PendingSignalTest {
    private final PendingSignal signal = new PendingSignal();

    @Test
    void wakesWhoeverWaitsNext() throws InterruptedException {
        signal.raise();

        assertThat(signal.await(Duration.ofMinutes(1))).isTrue();
    }

    @Test
    void countsSeveralCallsAsOne() throws InterruptedException {
        signal.raise();
        signal.raise();

        assertThat(signal.await(Duration.ZERO)).isTrue();
        assertThat(signal.await(Duration.ZERO)).isFalse();
    }
}
