package bstf.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * {@code ./bstf}, as a person runs it, on an instance directory of its own.
 *
 * @param home the instance directory
 * @param environment what it is told beside that, e.g. {@code BSTF_KAFKA}
 */
record Launcher(Path home, Ports ports, Map<String, String> environment) {
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    /**
     * Starts the system and waits until it is ready.
     *
     * @param how more words, e.g. {@code --at} and a time
     */
    Said up(String... how) {
        List<String> words =
                new ArrayList<>(List.of("up", "--port-offset", String.valueOf(ports.offset())));
        words.addAll(List.of(how));
        return says(words.toArray(String[]::new));
    }

    /** Runs any command of the launcher. */
    Said says(String... words) {
        List<String> command = new ArrayList<>();
        command.add(Checkout.root().resolve("bstf").toString());
        command.addAll(List.of(words));
        Map<String, String> all = new TreeMap<>(environment);
        all.put("BSTF_HOME", home.toString());
        all.put("BSTF_BUILD", "never");
        return Command.run(PATIENCE, all, command);
    }

    /** Runs a command that must end well. */
    Said does(String... words) {
        return wentWell(says(words));
    }

    /** The process that the launcher has started as a part, when it runs. */
    Optional<ProcessHandle> process(Part part) {
        Path file = home.resolve("run").resolve(part.calledName() + ".pid");
        try {
            return Files.readAllLines(file).stream()
                    .limit(1)
                    .map(Long::valueOf)
                    .flatMap(id -> ProcessHandle.of(id).stream())
                    .findFirst();
        } catch (IOException notStarted) {
            return Optional.empty();
        }
    }

    static Said wentWell(Said said) {
        if (said.exitCode() != 0) {
            throw new AssertionError(
                    "./bstf ended with %d:%n%s".formatted(said.exitCode(), said.output()));
        }
        return said;
    }
}
