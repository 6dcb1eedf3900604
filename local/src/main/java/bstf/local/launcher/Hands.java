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
import java.util.stream.Collectors;

/** Does the same work for several applications, two at a time, and shows how long it takes. */
final class Hands {
    private static final int TWO = 2;
    private static final int LOOK_MILLIS = 200;

    private final Terminal terminal;

    Hands(Terminal terminal) {
        this.terminal = terminal;
    }

    void work(List<Application> applications, Consumer<Application> each) {
        try (ExecutorService two = Executors.newFixedThreadPool(TWO)) {
            List<CompletableFuture<Void>> work =
                    applications.stream()
                            .map(application ->
                                    CompletableFuture.runAsync(() -> each.accept(application), two))
                            .toList();
            String names =
                    applications.stream().map(Application::part).collect(Collectors.joining(", "));
            show(
                    "preparing " + names,
                    CompletableFuture.allOf(work.toArray(CompletableFuture[]::new)));
        }
    }

    private void show(String what, CompletableFuture<Void> all) {
        long began = System.nanoTime();
        while (!isDone(all)) {
            terminal.waiting(what, Duration.ofNanos(System.nanoTime() - began));
        }
        try {
            all.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof Stopped stopped ? stopped : e;
        }
    }

    private static boolean isDone(CompletableFuture<Void> all) {
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
