package bstf.local.clock;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Optional;

/**
 * When the body's clock began to run, as all parts read it from one file. It is told once for a
 * start of the system, and for good.
 *
 * @param file where it stands as soon as it is known
 */
public record Beginning(Path file) {

    /** The time on the wall clock at which it began; empty while it still stands. */
    public Optional<Instant> told() {
        try {
            return Optional.of(Instant.parse(Files.readString(file, UTF_8).strip()));
        } catch (NoSuchFileException notYet) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Tells it, whole or not at all: who reads meanwhile reads nothing.
     *
     * @param wall the time on the wall clock, not after the present one
     */
    public void tell(Instant wall) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(beside, wall + "\n", UTF_8);
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Forgets that of an earlier start. */
    public void forget() throws IOException {
        Files.deleteIfExists(file);
    }
}
