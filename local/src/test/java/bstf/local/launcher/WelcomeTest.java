package bstf.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WelcomeTest {
    private static final Instance PLAIN = Instance.asked(0, Map.of());

    @Test
    void showsThreeThingsAndOneOfThemIsAWrite() {
        assertThat(welcome(PLAIN).lines().filter(line -> line.contains("curl -s"))).hasSize(3);
        assertThat(welcome(PLAIN))
                .contains("Authorization: Bearer $(./bstf token EE)")
                .doesNotContain("clock");
    }

    @Test
    void saysThatTheClockWasSet() {
        Instance set = PLAIN.with(new BodyClock(Duration.ofDays(-3650), ZoneOffset.ofHours(3)));
        assertThat(welcome(set))
                .contains(
                        "The body's clock was set: it is 20", "the ordinary ones were not touched");
    }

    private static String welcome(Instance instance) {
        return String.join("\n", new Welcome("http://127.0.0.1:8080", "home", instance).lines());
    }
}
