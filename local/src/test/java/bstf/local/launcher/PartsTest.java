package bstf.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PartsTest {
    private static final Place PLACE = Place.of(Path.of(".."), null);

    @Test
    void readsEachPortFromTheSettingsThatTheServicesRead() {
        assertThat(named("gateway", table(0, Map.of())).ports()).containsExactly(8080, 8180);
        assertThat(named("config-server", table(0, Map.of())).ports()).containsExactly(8888, 8988);
        assertThat(named("stores", table(0, Map.of())).ports())
                .containsExactlyInAnyOrder(27017, 9092, 9093, 9094);
    }

    @Test
    void raisesEveryPortByTheOffset() {
        List<Part> parts = table(100, Map.of());
        assertThat(parts)
                .flatMap(Part::ports)
                .containsExactlyInAnyOrderElementsOf(
                        table(0, Map.of()).stream()
                                .flatMap(part -> part.ports().stream())
                                .map(port -> port + 100)
                                .toList());
        assertThat(named("contacts-service", parts).environment())
                .containsEntry("SERVER_PORT", "8183")
                .containsEntry("BSTF_CONFIG", "http://127.0.0.1:8988")
                .containsEntry("BSTF_KAFKA", "127.0.0.1:9192")
                .containsEntry("BSTF_MONGODB_URI", "mongodb://127.0.0.1:27117")
                .containsEntry("BSTF_MEMBERSHIP_URL", "http://127.0.0.1:8181");
    }

    @Test
    void givesNoPortTwice() {
        List<Integer> ports =
                table(0, Map.of()).stream().flatMap(part -> part.ports().stream()).toList();
        assertThat(ports).doesNotHaveDuplicates();
    }

    @Test
    void leavesOutTheStoreThatIsGiven() {
        List<Part> parts = table(0, Map.of("BSTF_MONGODB_URI", "mongodb://db.example:27017"));
        assertThat(named("stores", parts).command())
                .contains("--kafka-port")
                .doesNotContain("--mongo-port");
        assertThat(named("gateway", parts).environment())
                .containsEntry("BSTF_MONGODB_URI", "mongodb://db.example:27017");
    }

    @Test
    void startsNoStoresWhenBothAreGiven() {
        List<Part> parts =
                table(
                        0,
                        Map.of(
                                "BSTF_MONGODB_URI", "mongodb://db.example:27017",
                                "BSTF_KAFKA", "kafka.example:9092"));
        assertThat(parts).extracting(Part::name).doesNotContain("stores").contains("gateway");
        assertThat(parts).flatMap(Part::needs).doesNotContain("stores");
    }

    @Test
    void needsOnlyPartsThatExist() {
        List<Part> parts = table(0, Map.of());
        Set<String> names = new HashSet<>(parts.stream().map(Part::name).toList());
        assertThat(parts).flatMap(Part::needs).isSubsetOf(names);
    }

    private static List<Part> table(int offset, Map<String, String> environment) {
        return new Parts(
                        PLACE,
                        Instance.asked(offset, environment),
                        application ->
                                new Program(
                                        application,
                                        Path.of(application.module() + ".jar"),
                                        Program.Start.PLAIN))
                .all();
    }

    private static Part named(String name, List<Part> parts) {
        return parts.stream().filter(part -> part.name().equals(name)).findFirst().orElseThrow();
    }
}
