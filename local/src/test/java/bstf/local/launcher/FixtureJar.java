package bstf.local.launcher;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The main class of a jar that takes itself apart, runs once, and fails when its content says so.
 */
final class FixtureJar {
    private FixtureJar() {}

    /** With {@code -Djarmode=tools}: extract --force --destination DIR. */
    public static void main(String... arguments) throws Exception {
        if ("tools".equals(System.getProperty("jarmode"))) {
            Path jar = Path.of(System.getProperty("java.class.path"));
            Path into = Files.createDirectories(Path.of(arguments[3]));
            Files.copy(jar, into.resolve(jar.getFileName()));
            return;
        }
        try (InputStream content = FixtureJar.class.getResourceAsStream("/content")) {
            if (content == null
                    || new String(content.readAllBytes(), StandardCharsets.UTF_8).equals("fails")) {
                throw new IllegalStateException("Visby is frozen");
            }
        }
    }
}
