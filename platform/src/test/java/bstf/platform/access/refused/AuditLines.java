package bstf.platform.access.refused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.test.system.CapturedOutput;

/**
 * What a test finds in the audit log of a part that runs in this process. Other tests may have been
 * refused for the same reason before, so that a refusal may only have been counted: see that the
 * part has a short window.
 */
public final class AuditLines {
    /** A setting by which each count is told soon. */
    public static final String SOON = "bstf.audit.refused.window=1s";

    private static final Duration LATEST = Duration.ofSeconds(60);

    private AuditLines() {}

    /** Waits until a line says all of {@code words}. */
    public static void awaitLine(CapturedOutput log, String... words) {
        await().atMost(LATEST)
                .untilAsserted(() ->
                        assertThat(in(log))
                                .anyMatch(
                                        line -> List.of(words).stream().allMatch(line::contains)));
    }

    /** All lines of the audit log. */
    public static List<String> in(CapturedOutput log) {
        return log.getAll().lines().filter(line -> line.contains("bstf.audit")).toList();
    }
}
