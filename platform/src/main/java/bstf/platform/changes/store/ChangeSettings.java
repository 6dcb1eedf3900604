package bstf.platform.changes.store;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many changes may wait, and how long a retry is remembered.
 *
 * @param pendingLimit how many changes of one aggregate may wait for the message broker before
 *     further ones are not taken
 * @param retryMemory how long an {@code Idempotency-Key} is remembered
 */
@ConfigurationProperties("bstf.changes")
public record ChangeSettings(
        @DefaultValue("250") int pendingLimit, @DefaultValue("24h") Duration retryMemory) {

    public ChangeSettings {
        if (pendingLimit < 1) {
            throw new IllegalArgumentException(
                    "bstf.changes.pending-limit: %d (expected: at least 1)"
                            .formatted(pendingLimit));
        }
        if (!retryMemory.isPositive()) {
            throw new IllegalArgumentException(
                    "bstf.changes.retry-memory: %s (expected: above 0)".formatted(retryMemory));
        }
    }
}
