package bstf.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Which process is a part. The second line is when it began, so that another process that got the
 * same number later is never taken for it.
 */
record PidFile(Path file) {
    static PidFile of(Place place, String part) {
        return new PidFile(place.run().resolve(part + ".pid"));
    }

    void write(ProcessHandle process) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, List.of(String.valueOf(process.pid()), began(process)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The process, when it still runs. */
    Optional<ProcessHandle> alive() {
        List<String> lines = lines();
        if (lines.size() < 2 || !lines.getFirst().matches("\\d{1,18}")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(lines.getFirst()))
                .filter(Liveness::of)
                .filter(process -> began(process).equals(lines.get(1)));
    }

    void remove() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> lines() {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static String began(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("unknown");
    }
}
