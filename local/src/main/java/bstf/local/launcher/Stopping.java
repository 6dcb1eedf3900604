package bstf.local.launcher;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Stops parts in the opposite order of their needs; those that nobody needs any more stop at the
 * same time.
 */
final class Stopping {
    private final Terminal terminal;
    private final Duration patience;

    Stopping(Terminal terminal, Duration patience) {
        this.terminal = terminal;
        this.patience = patience;
    }

    void run(List<Child> children) {
        List<Child> left = new ArrayList<>(children);
        while (!left.isEmpty()) {
            Set<String> needed = new HashSet<>();
            left.forEach(child -> needed.addAll(child.part().needs()));
            List<Child> now =
                    left.stream().filter(child -> !needed.contains(child.part().name())).toList();
            now.parallelStream().forEach(this::stop);
            left.removeAll(now);
        }
    }

    private void stop(Child child) {
        if (child.process().isEmpty()) {
            child.forget();
            return;
        }
        long began = System.nanoTime();
        boolean inOrder = child.stop(patience);
        terminal.done(
                child.part().name(),
                Duration.ofNanos(System.nanoTime() - began),
                inOrder ? "stopped" : "stopped by force");
    }
}
