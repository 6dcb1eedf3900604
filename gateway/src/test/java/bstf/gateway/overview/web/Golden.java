package bstf.gateway.overview.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Compares JSON with a file that is kept; {@code -Dbstf.golden=write} writes the file instead. */
final class Golden {
    private static final JsonMapper PRETTY =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Golden() {}

    static void assertSame(String json, Path file) {
        var pretty = PRETTY.writeValueAsString(PRETTY.readTree(json)) + "\n";
        try {
            if ("write".equals(System.getProperty("bstf.golden"))) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, pretty);
            }
            assertThat(pretty).as(file.toString()).isEqualTo(Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
