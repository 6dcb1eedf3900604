package bstf.platform.changes.store;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many changes may wait, and how long and how many retries are remembered.
 *
 * @param pendingLimit how many changes of one aggregate may wait for the message broker before
 *     further ones are not taken
 * @param retryMemory how long an {@code Idempotency-Key} is remembered
 * @param retryLimit how many keys are remembered for one aggregate before further changes with a
 *     key are not taken; it keeps the document far below MongoDB's 16 MB
 */
@ConfigurationProperties("bstf.changes")
public record ChangeSettings(
        @DefaultValue("250") int pendingLimit,
        @DefaultValue("24h") Duration retryMemory,
        @DefaultValue("10000") int retryLimit) {

    public ChangeSettings {
        if (pendingLimit < 1) {
            throw new IllegalArgumentException(
                    "bstf.changes.pending-limit: %d (expected: at least 1)"
                            .formatted(pendingLimit));
        }
        if (retryLimit < 1) {
            throw new IllegalArgumentException(
                    "bstf.changes.retry-limit: %d (expected: at least 1)".formatted(retryLimit));
        }
        if (!retryMemory.isPositive()) {
            throw new IllegalArgumentException(
                    "bstf.changes.retry-memory: %s (expected: above 0)".formatted(retryMemory));
        }
    }
}
