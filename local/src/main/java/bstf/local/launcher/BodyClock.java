package bstf.local.launcher;

import bstf.local.clock.Beginning;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/**
 * A clock of the body that {@code ./bstf up --at} has set: it stands until all parts are ready, and
 * runs on from there.
 *
 * @param at where it stands, in whole milliseconds, with the offset in which the person thinks
 */
record BodyClock(OffsetDateTime at) {
    private static final String ROOM = "bstf/local/clock/";
    private static final List<String> CLASSES =
            List.of("SetClock.class", "WaitingClock.class", "Beginning.class");
    private static final String LIST =
            "META-INF/spring/org.springframework.boot.autoconfigure.AutoConfiguration.imports";
    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 9998;

    BodyClock {
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }

    /**
     * Reads what was typed after {@code --at}.
     *
     * @throws Stopped when it is no instant, or none that every part can keep
     */
    static BodyClock standingAt(String text) {
        return read(text)
                .filter(clock ->
                        clock.at.getYear() >= FIRST_YEAR && clock.at.getYear() <= LAST_YEAR)
                .orElseThrow(() ->
                        Stopped.misused(
                                "--at: %s (expected: a time with its offset from UTC, such as 2016-12-31T23:59:00+03:00)."
                                        .formatted(text)));
    }

    /** Reads what {@link #toString} wrote; empty for what is no time. */
    static Optional<BodyClock> read(String text) {
        try {
            return Optional.of(new BodyClock(OffsetDateTime.parse(text)));
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }

    /** Lets it run, for all parts at once, from now on. */
    void begin(Beginning beginning, Clock wall) {
        try {
            beginning.tell(wall.instant().truncatedTo(ChronoUnit.MILLIS));
        } catch (IOException e) {
            throw Stopped.because(beginning.file() + " cannot be written.");
        }
    }

    /** What a person should not overlook: what it says now, to the second. */
    String inWords(Beginning beginning, Clock wall) {
        String shows =
                beginning
                        .told()
                        .map(began -> at.plus(Duration.between(began, wall.instant())))
                        .map(now -> "is " + now.truncatedTo(ChronoUnit.SECONDS) + " there.")
                        .orElse("stands at " + at + " until all parts are ready.");
        return "The body's clock was set: it " + shows;
    }

    /** Writes the jar that sets the clock of a part that has it on its class path. */
    static void writeJar(Path jar) {
        try {
            Files.createDirectories(jar.getParent());
            try (OutputStream file = Files.newOutputStream(jar);
                    JarOutputStream out = new JarOutputStream(file)) {
                for (String name : CLASSES) {
                    copy(ROOM + name, out);
                }
                out.putNextEntry(new JarEntry(LIST));
                out.write("bstf.local.clock.SetClock\n".getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw Stopped.because(jar + " cannot be written.");
        }
    }

    private static void copy(String name, JarOutputStream out) throws IOException {
        try (InputStream code = BodyClock.class.getClassLoader().getResourceAsStream(name)) {
            if (code == null) {
                throw new IllegalStateException("the launcher lacks " + name);
            }
            out.putNextEntry(new JarEntry(name));
            code.transferTo(out);
        }
    }

    @Override
    public String toString() {
        return at.toString();
    }
}
