package bstf.system;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Writers at work side by side, and a blow that falls in the midst of it. Each writer holds its
 * last writes back until the blow has fallen, so that there is a time after it however fast the
 * machine writes.
 */
final class Load {
    private static final int MINUTES = 3;

    private final List<Writer> writers;
    private final int writesEach;
    private final int heldBackEach;
    private final List<Acknowledged> acknowledged = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch midst;
    private final CountDownLatch blow = new CountDownLatch(1);

    /**
     * The blow falls when a third of the writes is acknowledged, and each writer holds its last
     * third back until then.
     *
     * @param writesEach how many writes each writer does, the creation among them; at least 3
     */
    Load(List<Writer> writers, int writesEach) {
        this.writers = writers;
        this.writesEach = writesEach;
        this.heldBackEach = writesEach / 3;
        this.midst = new CountDownLatch(writers.size() * writesEach / 3);
    }

    /** The same with a blow from which nobody recovers before the last write. */
    List<Acknowledged> with(Callable<?> falling) throws Exception {
        return with(falling, () -> writers);
    }

    /**
     * Creates one entity per writer, then changes it; lets the blow fall in the midst, and then
     * lets somebody recover from it while the writers go on. Returns every acknowledged write.
     */
    List<Acknowledged> with(Callable<?> falling, Callable<?> recovery) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> work = new ArrayList<>();
            for (Writer writer : writers) {
                work.add(threads.submit(() -> write(writer)));
            }
            try {
                if (!midst.await(MINUTES, TimeUnit.MINUTES)) {
                    throw new AssertionError("only " + acknowledged.size() + " writes were taken");
                }
                try {
                    falling.call();
                } finally {
                    blow.countDown();
                    recovery.call();
                }
                for (Future<?> each : work) {
                    each.get(MINUTES, TimeUnit.MINUTES);
                }
            } catch (ExecutionException | TimeoutException | RuntimeException | AssertionError e) {
                threads.shutdownNow();
                throw e;
            }
        }
        return List.copyOf(acknowledged);
    }

    private Void write(Writer writer) throws InterruptedException {
        try {
            taken(writer.create());
            for (int left = writesEach - 1; left > 0; left--) {
                if (left == heldBackEach) {
                    blow.await();
                }
                taken(writer.change());
            }
            return null;
        } catch (AssertionError refused) {
            letGo();
            throw refused;
        }
    }

    private void taken(Acknowledged write) {
        acknowledged.add(write);
        midst.countDown();
    }

    /** Whoever waits for the midst must not wait for a writer that has given up. */
    private void letGo() {
        for (long open = midst.getCount(); open > 0; open--) {
            midst.countDown();
        }
    }
}
