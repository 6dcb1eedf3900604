package bstf.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class LivenessTest {
    @Test
    void seesThatAProcessRuns() {
        assertThat(Liveness.of(ProcessHandle.current())).isTrue();
    }

    /**
     * The shell becomes a program that never collects its child. It must have become so before the
     * child ends, since a shell sometimes does collect: only the program gives back what it is
     * told.
     */
    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "reads /proc")
    void seesThatAProcessIsOverBeforeItIsCollected() throws IOException {
        Process parent =
                new ProcessBuilder("sh", "-c", "sleep 600 & echo $!; exec cat")
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try (var lines = parent.inputReader();
                var words = parent.outputWriter()) {
            ProcessHandle child = ProcessHandle.of(Long.parseLong(lines.readLine())).orElseThrow();
            try {
                assertThat(Liveness.of(child)).isTrue();
                words.write("become\n");
                words.flush();
                assertThat(lines.readLine()).isEqualTo("become");
            } finally {
                child.destroyForcibly();
            }
            await().atMost(Duration.ofMinutes(1)).until(() -> !Liveness.of(child));
            assertThat(child.isAlive()).isTrue();
        } finally {
            parent.destroyForcibly();
        }
    }
}
