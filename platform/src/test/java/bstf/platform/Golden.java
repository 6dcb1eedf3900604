package bstf.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Committed JSON, or text, that says what is promised. A difference is a changed promise: {@code
 * -Dbstf.golden=write} writes the file anew, for the one who reads the diff.
 */
public final class Golden {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Golden() {}

    /** Fails unless the file at {@code path} below the repository's root says {@code actual}. */
    public static void assertSame(String path, JsonNode actual) {
        assertSame(path, JSON.writeValueAsString(actual) + "\n");
    }

    /** Fails unless the file at {@code path} below the repository's root is {@code text}. */
    public static void assertSame(String path, String text) {
        var file = root().resolve(path);
        try {
            if ("write".equals(System.getProperty("bstf.golden"))) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, text);
            }
            assertThat(file).as("written by -Dbstf.golden=write").exists();
            assertThat(text).as("what %s says", path).isEqualTo(Files.readString(file));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The repository's root: where the Maven wrapper is. */
    public static Path root() {
        var directory = Path.of("").toAbsolutePath();
        while (!Files.exists(directory.resolve("mvnw"))) {
            directory = directory.getParent();
            if (directory == null) {
                throw new IllegalStateException("no mvnw in any directory above");
            }
        }
        return directory;
    }
}
