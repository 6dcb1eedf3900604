package bstf.local.launcher;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Works while the person watches the seconds: the same for several applications, two at a time, or
 * one long thing.
 */
final class Hands {
    private static final int TWO = 2;
    private static final int LOOK_MILLIS = 200;

    private final Terminal terminal;

    Hands(Terminal terminal) {
        this.terminal = terminal;
    }

    void work(String what, List<Application> applications, Consumer<Application> each) {
        try (ExecutorService two = Executors.newFixedThreadPool(TWO)) {
            show(
                    what,
                    CompletableFuture.allOf(
                            applications.stream()
                                    .map(one ->
                                            CompletableFuture.runAsync(() -> each.accept(one), two))
                                    .toArray(CompletableFuture[]::new)));
        }
    }

    <T> T work(String what, Supplier<T> one) {
        return show(what, CompletableFuture.supplyAsync(one));
    }

    private <T> T show(String what, CompletableFuture<T> all) {
        long began = System.nanoTime();
        while (!isDone(all)) {
            terminal.waiting(what, Duration.ofNanos(System.nanoTime() - began));
        }
        try {
            return all.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof Stopped stopped ? stopped : e;
        }
    }

    private static boolean isDone(CompletableFuture<?> all) {
        try {
            all.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException notYet) {
            return false;
        } catch (ExecutionException failed) {
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Stopped.because("Interrupted while preparing.");
        }
    }
}
