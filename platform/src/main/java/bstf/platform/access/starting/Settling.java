package bstf.platform.access.starting;

import bstf.platform.access.refused.RefusalBook;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Has a book of refusals settled now and then, so that a count is told also when no more come. */
final class Settling implements AutoCloseable {
    private static final Duration OFTEN = Duration.ofSeconds(1);

    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("bstf-audit").factory());

    Settling(RefusalBook book) {
        var _ =
                timer.scheduleWithFixedDelay(
                        book::settle, OFTEN.toMillis(), OFTEN.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        timer.shutdown();
    }
}
