package bstf.local.launcher;

import bstf.local.Loopback;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A part as a process: it is started so that it outlives this launcher and the terminal, and is
 * found again by its file.
 */
final class Child {
    private static final int ANSWER_WITHIN_MILLIS = 1_000;
    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);

    private final Place place;
    private final Part part;

    Child(Place place, Part part) {
        this.place = place;
        this.part = part;
    }

    Part part() {
        return part;
    }

    Optional<ProcessHandle> process() {
        return PidFile.of(place, part.name()).alive();
    }

    void start() {
        Path log = place.log(part.name());
        try {
            keepOld(log);
            List<String> command = new ArrayList<>(detached());
            command.addAll(part.command());
            ProcessBuilder builder =
                    new ProcessBuilder(command)
                            .directory(place.root().toFile())
                            .redirectErrorStream(true)
                            .redirectInput(
                                    ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                            .redirectOutput(log.toFile());
            builder.environment().putAll(part.environment());
            PidFile.of(place, part.name()).write(builder.start().toHandle());
        } catch (IOException e) {
            throw Stopped.because(part.name() + " cannot be started: " + e.getMessage());
        }
    }

    /** Whether it answers that it is ready for work. */
    boolean isReady() {
        try {
            URI uri =
                    URI.create(
                            "http://%s:%d/actuator/health/readiness"
                                    .formatted(Loopback.ADDRESS, part.managementPort()));
            HttpURLConnection connection = (HttpURLConnection) uri.toURL().openConnection();
            connection.setConnectTimeout(ANSWER_WITHIN_MILLIS);
            connection.setReadTimeout(ANSWER_WITHIN_MILLIS);
            try {
                return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
            } finally {
                connection.disconnect();
            }
        } catch (IOException away) {
            return false;
        }
    }

    String lastWords() {
        return LastWords.of(place.log(part.name()));
    }

    /**
     * Asks it to stop, waits, and ends it by force when it does not.
     *
     * @return false when force was needed
     */
    boolean stop(Duration patience) {
        boolean inOrder = process().map(running -> stop(running, patience)).orElse(true);
        forget();
        return inOrder;
    }

    /** Lets go of a process that has ended. */
    void forget() {
        PidFile.of(place, part.name()).remove();
    }

    private static boolean stop(ProcessHandle running, Duration patience) {
        running.destroy();
        if (ended(running, patience)) {
            return true;
        }
        running.destroyForcibly();
        ended(running, patience);
        return false;
    }

    private static boolean ended(ProcessHandle process, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (Liveness.of(process) && System.nanoTime() < deadline) {
            try {
                Thread.sleep(LOOK_AGAIN);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return !Liveness.of(process);
            }
        }
        return !Liveness.of(process);
    }

    private static void keepOld(Path log) throws IOException {
        Files.createDirectories(log.getParent());
        if (Files.exists(log)) {
            Files.move(
                    log,
                    log.resolveSibling(log.getFileName() + ".old"),
                    StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /**
     * A session of its own where the system has that, so that closing the terminal takes nobody
     * along.
     */
    private static List<String> detached() {
        return Files.isExecutable(Path.of("/usr/bin/setsid"))
                ? List.of("/usr/bin/setsid")
                : List.of("/usr/bin/nohup");
    }
}
