package bstf.platform.changes.store;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Tells the relay of this process that a change waits, so that it need not look all the time. */
public final class PendingSignal {
    private final Semaphore raised = new Semaphore(0);

    /** A change waits. Several calls before one {@link #await} count as one. */
    public void raise() {
        raised.drainPermits();
        raised.release();
    }

    /** Waits until a change waits, at most {@code atMost}; whether one does. */
    public boolean await(Duration atMost) throws InterruptedException {
        var woken = raised.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS);
        raised.drainPermits();
        return woken;
    }
}
