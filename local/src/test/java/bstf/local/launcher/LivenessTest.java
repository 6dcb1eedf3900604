package bstf.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
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
     * child ends, since a shell sometimes does collect.
     */
    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "reads /proc")
    void seesThatAProcessIsOverBeforeItIsCollected() throws IOException {
        Process parent =
                new ProcessBuilder("sh", "-c", "sleep 60 & echo $!; exec tail -f /dev/null")
                        .start();
        try (var lines = parent.inputReader()) {
            ProcessHandle child = ProcessHandle.of(Long.parseLong(lines.readLine())).orElseThrow();
            await().until(() -> runs("tail", parent.toHandle()) && runs("sleep", child));
            child.destroyForcibly();
            await().until(() -> !Liveness.of(child));
            assertThat(child.isAlive()).isTrue();
        } finally {
            parent.destroyForcibly();
        }
    }

    private static boolean runs(String program, ProcessHandle process) {
        return process.info().command().filter(path -> path.endsWith("/" + program)).isPresent();
    }
}
