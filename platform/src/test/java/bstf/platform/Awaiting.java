package bstf.platform;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/**
 * Waits for what must happen, longer than the slowest machine needs for it: a wait that ends well
 * takes no longer than it has to.
 */
public final class Awaiting {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private Awaiting() {}

    /** As {@link Awaitility#await()}, with more patience than its ten seconds. */
    public static ConditionFactory await() {
        return Awaitility.await().atMost(PATIENCE);
    }
}
