package bstf.local.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/**
 * A clock of the body that {@code ./bstf up --at} has set: it began at one time and runs on.
 *
 * @param shift from the wall clock to it, in whole milliseconds
 * @param offset in which the person thinks of it
 */
record BodyClock(Duration shift, ZoneOffset offset) {
    private static final String CLASS = "bstf/local/clock/SetClock.class";
    private static final String LIST =
            "META-INF/spring/org.springframework.boot.autoconfigure.AutoConfiguration.imports";
    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 9998;

    /**
     * A clock that begins now.
     *
     * @param at what it says now
     */
    static BodyClock beginning(OffsetDateTime at, Clock wall) {
        Duration shift = Duration.between(wall.instant(), at.toInstant());
        return new BodyClock(shift.truncatedTo(ChronoUnit.MILLIS), at.getOffset());
    }

    /**
     * Reads what was typed after {@code --at}.
     *
     * @throws Stopped when it is no instant, or none that every part can keep
     */
    static OffsetDateTime instant(String text) {
        try {
            OffsetDateTime at = OffsetDateTime.parse(text);
            if (at.getYear() >= FIRST_YEAR && at.getYear() <= LAST_YEAR) {
                return at;
            }
        } catch (DateTimeException e) {
            // falls through to the one sentence below
        }
        throw Stopped.misused(
                "--at: %s (expected: a time with its offset from UTC, such as 2016-12-31T23:59:00+03:00)."
                        .formatted(text));
    }

    /** Reads what {@link #toString} wrote. */
    static Optional<BodyClock> kept(String text) {
        String[] parts = text.split(" ", -1);
        return parts.length == 2
                ? Optional.of(new BodyClock(Duration.parse(parts[0]), ZoneOffset.of(parts[1])))
                : Optional.empty();
    }

    /** What it says now, to the second. */
    OffsetDateTime now(Clock wall) {
        Instant instant = wall.instant().plus(shift);
        return instant.atOffset(offset).truncatedTo(ChronoUnit.SECONDS);
    }

    /** Writes the jar that sets the clock of a part that has it on its class path. */
    static void writeJar(Path jar) {
        try (InputStream code = BodyClock.class.getClassLoader().getResourceAsStream(CLASS)) {
            if (code == null) {
                throw new IllegalStateException("the launcher lacks " + CLASS);
            }
            Files.createDirectories(jar.getParent());
            try (OutputStream file = Files.newOutputStream(jar);
                    JarOutputStream out = new JarOutputStream(file)) {
                out.putNextEntry(new JarEntry(CLASS));
                code.transferTo(out);
                out.putNextEntry(new JarEntry(LIST));
                out.write("bstf.local.clock.SetClock\n".getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw Stopped.because(jar + " cannot be written.");
        }
    }

    @Override
    public String toString() {
        return shift + " " + offset;
    }
}
