package bstf.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstanceTest {
    @TempDir Path directory;

    @Test
    void isRememberedForLaterCommands() {
        Place place = Place.of(directory, directory.resolve("elsewhere").toString());
        Instance asked =
                Instance.asked(
                        200, Map.of("BSTF_KAFKA", "kafka.example:9092", "BSTF_MONGODB_URI", " "));
        assertThat(asked)
                .isEqualTo(new Instance(200, Optional.empty(), Optional.of("kafka.example:9092")));
        assertThat(Instance.kept(place)).isEmpty();
        asked.keep(place);
        assertThat(Instance.kept(place)).contains(asked);
    }
}
