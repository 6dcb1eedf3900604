package bstf.local.launcher;

import java.util.concurrent.CountDownLatch;

/**
 * What is still done when the person interrupts. The interrupted work then says nothing more: its
 * end is near.
 */
final class AtInterrupt implements AutoCloseable {
    private final Thread thread;

    private AtInterrupt(Thread thread) {
        this.thread = thread;
    }

    static AtInterrupt run(Runnable last) {
        Thread thread = new Thread(last, "interrupted");
        Runtime.getRuntime().addShutdownHook(thread);
        return new AtInterrupt(thread);
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(thread);
        } catch (IllegalStateException interrupted) {
            waitForTheEnd();
        }
    }

    private static void waitForTheEnd() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
