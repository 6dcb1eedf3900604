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
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
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
        assertThat(workshop().found(Application.STORES).jar())
                .isEqualTo(place.jar(Application.STORES));
    }

    @Test
    void takesAJarApartAndTrainsItOnceForEachContent() throws IOException {
        writeJar("one");
        workshop().prepare(STORES);
        Program first = workshop().found(Application.STORES);
        assertThat(first.jar()).exists().isNotEqualTo(place.jar(Application.STORES));
        assertThat(first.cache()).isNotEmptyFile();
        assertThat(first.command(List.of())).contains("-XX:AOTCache=" + first.cache());

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
    void teachesLaterWhatWasOnlyTakenApart() throws IOException {
        writeJar("one");
        workshop().unpack(STORES);
        Program found = workshop().found(Application.STORES);
        assertThat(found.jar()).exists().isNotEqualTo(place.jar(Application.STORES));
        assertThat(found.cache()).doesNotExist();
        assertThat(found.command(List.of())).noneMatch(word -> word.startsWith("-XX:AOTCache"));

        workshop().prepare(STORES);
        assertThat(found.cache()).isNotEmptyFile();
    }

    @Test
    void startsSlowerWhenTheRehearsalFails() throws IOException {
        writeJar("dies");
        workshop().prepare(STORES);
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains(
                        "(starts will be slower: stores stopped while starting: the port of Visby is frozen)");
        Program found = workshop().found(Application.STORES);
        assertThat(found.command(List.of())).doesNotContain("-XX:AOTCache=" + found.cache());
    }

    @Test
    void saysWhichJarIsMissing() {
        assertThatThrownBy(() -> workshop().prepare(STORES))
                .isInstanceOf(Stopped.class)
                .hasMessageContaining("local-1.0.0-app.jar cannot be prepared");
    }

    private Workshop workshop() {
        return new Workshop(
                place,
                new Terminal(new PrintStream(said, true, StandardCharsets.UTF_8), false),
                (stage, instance, programs) ->
                        List.of(stores(27_000 + instance.portOffset(), programs)));
    }

    private static Part stores(int port, Function<Application, Program> programs) {
        return new Part(
                "stores",
                "http://127.0.0.1:" + port,
                List.of(port),
                port,
                Set.of(),
                programs.apply(Application.STORES).command(List.of(String.valueOf(port))),
                Map.of());
    }

    private void writeJar(String content) throws IOException {
        Path jar = place.jar(Application.STORES);
        Files.createDirectories(jar.getParent());
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, FixtureJar.class.getName());
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file, manifest)) {
            for (Class<?> type : List.of(FixtureJar.class, FixturePart.class, Part.class)) {
                out.putNextEntry(new JarEntry(type.getName().replace('.', '/') + ".class"));
                try (var code = type.getResourceAsStream(type.getSimpleName() + ".class")) {
                    code.transferTo(out);
                }
            }
            out.putNextEntry(new JarEntry("content"));
            out.write(content.getBytes(StandardCharsets.UTF_8));
        }
    }
}
