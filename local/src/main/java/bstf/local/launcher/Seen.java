package bstf.local.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How a part was found at one moment. */
sealed interface Seen {
    /** It runs and is ready for work. */
    record Up(Part part, ProcessHandle process) implements Seen {}

    /** It runs and is not ready. */
    record NotReady(Part part, ProcessHandle process) implements Seen {}

    /** It does not run. */
    record Down(Part part, String lastWords) implements Seen {}

    Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");

    static Seen of(Child child) {
        Optional<ProcessHandle> process = child.process();
        if (process.isEmpty()) {
            return new Down(child.part(), child.lastWords());
        }
        return child.isReady()
                ? new Up(child.part(), process.get())
                : new NotReady(child.part(), process.get());
    }

    default boolean isUp() {
        return this instanceof Up;
    }

    default String line() {
        return switch (this) {
            case Up(Part part, ProcessHandle process) ->
                    running(part, "up", process) + "   " + part.address();
            case NotReady(Part part, ProcessHandle process) ->
                    running(part, "not ready", process) + "   see ./bstf logs " + part.name();
            case Down(Part part, String lastWords) ->
                    "  %-20s %-10s last said: %s".formatted(part.name(), "down", lastWords);
        };
    }

    private static String running(Part part, String state, ProcessHandle process) {
        return "  %-20s %-10s pid %-7d %6s %8s"
                .formatted(part.name(), state, process.pid(), resident(process), age(process));
    }

    private static String age(ProcessHandle process) {
        Duration age =
                process.info()
                        .startInstant()
                        .map(began -> Duration.between(began, Instant.now()))
                        .orElse(Duration.ZERO);
        return age.toHours() > 0
                ? "%d h %02d m".formatted(age.toHours(), age.toMinutesPart())
                : "%d m %02d s".formatted(age.toMinutes(), age.toSecondsPart());
    }

    /** Memory in use, where the system tells it in /proc. */
    private static String resident(ProcessHandle process) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
            return lines.map(RESIDENT::matcher)
                    .filter(Matcher::matches)
                    .map(found -> Long.parseLong(found.group(1)) / 1024 + " MB")
                    .findFirst()
                    .orElse("");
        } catch (IOException notTold) {
            return "";
        }
    }
}
