package bstf.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With a jar that takes itself apart as Spring Boot's do, so that no build is needed before. */
class WorkshopTest {
    private static final List<Application> STORES = List.of(Application.STORES);

    @TempDir Path directory;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private Place place = Place.of(Path.of("."), null);

    @BeforeEach
    void findAPlace() {
        place = Place.of(directory, null);
    }

    @Test
    void runsTheJarAsBuiltBeforeAnythingIsPrepared() {
        assertThat(workshop().found(Application.STORES).jar()).isEqualTo(place.jar("local"));
    }

    @Test
    void takesAJarApartAndTrainsItOnceForEachContent() throws IOException {
        writeJar("one");
        workshop().prepare(STORES);
        Program first = workshop().found(Application.STORES);
        assertThat(first.jar()).exists().isNotEqualTo(place.jar("local"));
        assertThat(first.cache()).hasValueSatisfying(cache -> assertThat(cache).isNotEmptyFile());
        assertThat(first.command(List.of()))
                .contains("-XX:AOTCache=" + first.cache().orElseThrow());

        said.reset();
        workshop().prepare(STORES);
        assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(workshop().found(Application.STORES)).isEqualTo(first);

        writeJar("two");
        workshop().prepare(STORES);
        assertThat(workshop().found(Application.STORES).jar()).isNotEqualTo(first.jar());
        assertThat(first.jar()).exists();
    }

    @Test
    void startsSlowerWhenTrainingFails() throws IOException {
        writeJar("fails");
        workshop().prepare(STORES);
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("(stores will start slower: Visby is frozen)");
        assertThat(workshop().found(Application.STORES).cache()).isEmpty();
    }

    @Test
    void saysWhichJarIsMissing() {
        assertThatThrownBy(() -> workshop().prepare(STORES))
                .isInstanceOf(Stopped.class)
                .hasMessageContaining("local-1.0.0-app.jar cannot be prepared");
    }

    private Workshop workshop() {
        return new Workshop(
                place, new Terminal(new PrintStream(said, true, StandardCharsets.UTF_8), false));
    }

    private void writeJar(String content) throws IOException {
        Path jar = place.jar("local");
        Files.createDirectories(jar.getParent());
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, FixtureJar.class.getName());
        String name = FixtureJar.class.getName().replace('.', '/') + ".class";
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file, manifest);
                var code = FixtureJar.class.getResourceAsStream("FixtureJar.class")) {
            out.putNextEntry(new JarEntry(name));
            code.transferTo(out);
            out.putNextEntry(new JarEntry("content"));
            out.write(content.getBytes(StandardCharsets.UTF_8));
        }
    }
}
