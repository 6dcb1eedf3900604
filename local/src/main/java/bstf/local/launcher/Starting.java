package bstf.local.launcher;

import bstf.local.Loopback;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Starts parts, each as soon as what it needs is ready, and waits until all are. */
final class Starting {
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final Terminal terminal;
    private final Duration patience;
    private final List<Child> waiting;
    private final Map<Child, Long> begun = new HashMap<>();
    private final Set<Child> standing = new LinkedHashSet<>();
    private final Set<String> ready = new HashSet<>();

    Starting(Terminal terminal, Duration patience, List<Child> children) {
        this.terminal = terminal;
        this.patience = patience;
        this.waiting = new ArrayList<>(children);
    }

    /** Refuses before anything starts when a port is not free. */
    static void refuseTakenPorts(List<Child> children) {
        for (Child child : children) {
            for (int port : child.part().ports()) {
                if (Loopback.isTaken(port)) {
                    throw Stopped.because(
                            "Port %d, which %s needs, is taken: free it, or choose another --port-offset."
                                    .formatted(port, child.part().name()));
                }
            }
        }
    }

    static boolean lacksPort(Part part) {
        return part.ports().stream().anyMatch(Loopback::isTaken);
    }

    /**
     * Starts them all; what was started stays running also when one fails.
     *
     * @param already names of parts that are ready from before
     * @throws Stopped when one dies, or is not ready in time
     */
    void run(Set<String> already) {
        ready.addAll(already);
        while (!waiting.isEmpty() || !begun.isEmpty()) {
            begin();
            List.copyOf(begun.keySet()).forEach(this::look);
            standing.forEach(this::refuseDeath);
            showWaiting();
            pause();
        }
    }

    private void begin() {
        List<Child> now =
                waiting.stream().filter(child -> ready.containsAll(child.part().needs())).toList();
        waiting.removeAll(now);
        for (Child child : now) {
            child.start();
            begun.put(child, System.nanoTime());
        }
    }

    private void look(Child child) {
        String name = child.part().name();
        refuseDeath(child);
        if (child.isReady()) {
            terminal.done(name, since(child), child.part().address());
            begun.remove(child);
            ready.add(name);
            standing.add(child);
        } else if (since(child).compareTo(patience) > 0) {
            terminal.wrong(name, "not ready in time");
            throw Stopped.because(
                    "%s is not ready after %s: %s"
                            .formatted(name, Terminal.seconds(patience), child.lastWords()));
        }
    }

    private void refuseDeath(Child child) {
        if (child.process().isEmpty()) {
            String name = child.part().name();
            terminal.wrong(name, "stopped while starting");
            throw Stopped.because(name + " stopped while starting: " + child.lastWords());
        }
    }

    private void showWaiting() {
        if (!begun.isEmpty()) {
            Duration longest =
                    begun.keySet().stream()
                            .map(this::since)
                            .max(Duration::compareTo)
                            .orElse(Duration.ZERO);
            terminal.waiting(
                    begun.keySet().stream()
                            .map(child -> child.part().name())
                            .sorted()
                            .collect(Collectors.joining(", ")),
                    longest);
        }
    }

    private Duration since(Child child) {
        return Duration.ofNanos(System.nanoTime() - begun.getOrDefault(child, System.nanoTime()));
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Stopped.because("Interrupted while starting.");
        }
    }
}
