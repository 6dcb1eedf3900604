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

/** Writers at work side by side, and something that happens in the midst of it. */
final class Load {
    private static final int MINUTES = 3;

    private final List<Writer> writers;
    private final int changesEach;
    private final List<Acknowledged> acknowledged = Collections.synchronizedList(new ArrayList<>());

    Load(List<Writer> writers, int changesEach) {
        this.writers = writers;
        this.changesEach = changesEach;
    }

    /**
     * Creates one entity per writer, then changes it, and lets something happen once so many writes
     * are acknowledged. Returns every acknowledged write.
     */
    List<Acknowledged> with(int after, Callable<?> happening) throws Exception {
        var midst = new CountDownLatch(after);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> work = new ArrayList<>();
            for (Writer writer : writers) {
                work.add(threads.submit(() -> write(writer, midst)));
            }
            try {
                if (!midst.await(MINUTES, TimeUnit.MINUTES)) {
                    throw new AssertionError("only " + acknowledged.size() + " writes were taken");
                }
                happening.call();
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

    int soFar() {
        return acknowledged.size();
    }

    private Void write(Writer writer, CountDownLatch midst) throws InterruptedException {
        try {
            acknowledged.add(writer.create());
            midst.countDown();
            for (int change = 0; change < changesEach; change++) {
                acknowledged.add(writer.change());
                midst.countDown();
            }
            return null;
        } catch (AssertionError refused) {
            letGo(midst);
            throw refused;
        }
    }

    /** Whoever waits for the midst must not wait for a writer that has given up. */
    private static void letGo(CountDownLatch midst) {
        for (long open = midst.getCount(); open > 0; open--) {
            midst.countDown();
        }
    }
}
