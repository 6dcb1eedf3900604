package bstf.local.launcher;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The main class of a jar that takes itself apart as Spring Boot's do; else it is a part, and dies
 * if its content says so.
 */
final class FixtureJar {
    private FixtureJar() {}

    /** With {@code -Djarmode=tools}: extract --force --destination DIR. Else: a port. */
    public static void main(String... arguments) throws Exception {
        if ("tools".equals(System.getProperty("jarmode"))) {
            Path jar = Path.of(System.getProperty("java.class.path"));
            Path into = Files.createDirectories(Path.of(arguments[3]));
            Files.copy(jar, into.resolve(jar.getFileName()));
            return;
        }
        try (InputStream content = FixtureJar.class.getResourceAsStream("/content")) {
            boolean dies =
                    content == null
                            || new String(content.readAllBytes(), StandardCharsets.UTF_8)
                                    .equals("dies");
            FixturePart.main(arguments[0], dies ? "dying" : "ready");
        }
    }
}
