package bstf.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {
    @TempDir Path directory;

    @Test
    void readsNestedScalarsAndPassesOverTheRest() throws IOException {
        SettingsFile file =
                settings(
                        """
                        # first
                        server:
                          # TCP port
                          port: 8080   # of the API
                          list:
                            - a: 1
                            - port: 2
                        management:
                          server:
                            port: 8180
                        bstf.config.pause: 3s
                        """);
        assertThat(file.port("server.port")).isEqualTo(8080);
        assertThat(file.port("management.server.port")).isEqualTo(8180);
        assertThat(file.scalars()).containsEntry("bstf.config.pause", "3s");
    }

    @Test
    void saysWhichPortIsMissing() throws IOException {
        SettingsFile file = settings("server:\n  port: ${PORT}\n");
        assertThatThrownBy(() -> file.port("server.port"))
                .isInstanceOf(Stopped.class)
                .hasMessageEndingWith("server.port = ${PORT} (expected: a port).");
        assertThatThrownBy(() -> SettingsFile.read(directory.resolve("none.yml")))
                .isInstanceOf(Stopped.class)
                .hasMessageEndingWith("none.yml cannot be read.");
    }

    private SettingsFile settings(String text) throws IOException {
        return SettingsFile.read(Files.writeString(directory.resolve("gateway.yml"), text));
    }
}
