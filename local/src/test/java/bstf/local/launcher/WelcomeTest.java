package bstf.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WelcomeTest {
    private static final Instance PLAIN = Instance.asked(0, Map.of());

    @TempDir Path directory;

    @Test
    void showsThreeThingsAndOneOfThemIsAWrite() {
        assertThat(welcome(PLAIN).lines().filter(line -> line.contains("curl -s"))).hasSize(3);
        assertThat(welcome(PLAIN))
                .contains("Authorization: Bearer $(./bstf token EE)")
                .doesNotContain("clock");
    }

    @Test
    void saysThatTheClockWasSet() throws Exception {
        BodyClock clock = new BodyClock(OffsetDateTime.parse("2016-12-31T12:00:00+03:00"));
        Files.createDirectories(place().run());
        clock.begin(place().beginning(), Clock.systemUTC());
        assertThat(welcome(PLAIN.with(clock)))
                .contains(
                        "The body's clock was set: it is 2016-12-31T12:",
                        "the ordinary ones were not touched");
    }

    private String welcome(Instance instance) {
        return String.join("\n", new Welcome("http://127.0.0.1:8080", place(), instance).lines());
    }

    private Place place() {
        return Place.of(directory, null);
    }
}
