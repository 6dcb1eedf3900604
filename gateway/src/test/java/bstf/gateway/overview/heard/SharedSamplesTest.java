package bstf.gateway.overview.heard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Hears every sample that the services promise to say ({@code docs/messages}): a part that is
 * renamed or dropped there fails here.
 */
class SharedSamplesTest {
    private static final Path SAMPLES = Path.of("../docs/messages");
    private static final Map<String, Class<? extends Message>> TYPES =
            Map.of(
                    "body", BodyMessage.class,
                    "contact-point", ContactPointMessage.class,
                    "meeting", MeetingMessage.class,
                    "member", MemberMessage.class,
                    "observer", ObserverMessage.class,
                    "representative", RepresentationMessage.class,
                    "rota", RotaMessage.class);

    @TestFactory
    Stream<DynamicTest> hearsEachSample() throws IOException {
        return samples().stream()
                .map(file -> DynamicTest.dynamicTest(file.toString(), () -> hears(file)));
    }

    private static void hears(Path file) throws IOException {
        assertThat(Listening.read(type(file), Files.readString(file)).toKnown().gaps()).isNotNull();
    }

    /** {@code meeting-cancelled.json} is a sample of {@code meeting}. */
    private static Class<? extends Message> type(Path file) {
        var name = file.getFileName().toString().replace(".json", "");
        return TYPES.entrySet().stream()
                .filter(type -> (name + "-").startsWith(type.getKey() + "-"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("a type that is not heard: " + file))
                .getValue();
    }

    private static List<Path> samples() throws IOException {
        try (var files = Files.walk(SAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
        }
    }
}
