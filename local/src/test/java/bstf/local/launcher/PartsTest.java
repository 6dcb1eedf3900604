package bstf.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartsTest {
    private static final Place PLACE = Place.of(Path.of(".."), null);

    @Test
    void readsEachPortFromTheSettingsThatTheServicesRead() {
        assertThat(named("gateway", table(0, Map.of())).ports()).containsExactly(8080, 8180);
        assertThat(named("config-server", table(0, Map.of())).ports()).containsExactly(8888, 8988);
        assertThat(named("identity", table(0, Map.of())).ports()).containsExactly(9000, 9100);
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
                .containsEntry("BSTF_MEMBERSHIP_URL", "http://127.0.0.1:8181")
                .containsEntry("BSTF_ACCESS_ISSUER", "http://127.0.0.1:9100")
                .containsEntry("BSTF_ACCESS_KEYS", "http://127.0.0.1:9100/oauth2/jwks");
        assertThat(named("identity", parts).command())
                .contains(
                        "--server.port=9100",
                        "--bstf.identity.readiness-port=9200",
                        "--bstf.identity.issuer=http://127.0.0.1:9100",
                        "--bstf.identity.portals=http://localhost:8180,http://127.0.0.1:8180");
    }

    @Test
    void tellsOnlyTheGatewayWhereTheSecretOfThePortalLies() {
        List<Part> parts = table(0, Map.of());
        assertThat(named("gateway", parts).environment())
                .containsEntry("BSTF_SESSION_ISSUER", "http://127.0.0.1:9000")
                .containsEntry("BSTF_SESSION_CLIENT", "demo-portal")
                .containsEntry(
                        "BSTF_SESSION_SECRET_FILE",
                        PLACE.identity().resolve("clients/demo-portal.secret").toString());
        assertThat(named("membership-service", parts).environment())
                .doesNotContainKey("BSTF_SESSION_SECRET_FILE");
    }

    @Test
    void startsNoProviderWhenOneIsGiven() {
        List<Part> parts =
                table(
                        0,
                        Map.of(
                                "BSTF_ISSUER", "https://id.example/realms/bstf",
                                "BSTF_KEYS", "https://id.example/keys"));
        assertThat(parts).extracting(Part::name).doesNotContain("identity");
        assertThat(parts).flatMap(Part::needs).doesNotContain("identity");
        assertThat(named("gateway", parts).environment())
                .containsEntry("BSTF_ACCESS_ISSUER", "https://id.example/realms/bstf")
                .containsEntry("BSTF_ACCESS_KEYS", "https://id.example/keys")
                .doesNotContainKeys("BSTF_SESSION_ISSUER", "BSTF_CLOCK_AT");
    }

    @Test
    void startsTheProviderBesideTheStoresAndOnlyTheGatewayWaitsForIt() {
        List<Part> parts = table(0, Map.of());
        assertThat(named("identity", parts).needs()).isEmpty();
        assertThat(parts.stream().filter(part -> part.needs().contains("identity")))
                .extracting(Part::name)
                .containsExactly("gateway");
    }

    @Test
    void setsTheClockOfTheServicesAndOfNobodyElse(@TempDir Path built) throws IOException {
        Instance instance =
                Instance.asked(0, Map.of())
                        .with(new BodyClock(OffsetDateTime.parse("2016-12-31T23:59:00+03:00")));
        List<Part> parts = parts(instance, built);
        String behind = File.pathSeparator + PLACE.setClock();
        for (String name : List.of("membership-service", "meetings-service", "contacts-service")) {
            assertSet(named(name, parts), built, name, behind);
        }
        assertSet(named("gateway", parts), built, "gateway", behind);
        for (String name : List.of("identity", "stores", "config-server")) {
            assertThat(named(name, parts).command())
                    .contains("-jar")
                    .noneMatch(word -> word.contains("set-clock"));
        }
        assertThat(named("stores", parts).command()).contains(PLACE.dataOfSetClock().toString());
    }

    private static void assertSet(Part part, Path built, String module, String behind) {
        assertThat(part.command())
                .containsSequence("-cp", built.resolve(module + ".jar") + behind, "its.Main")
                .doesNotContain("-jar");
        assertThat(part.environment())
                .containsEntry("BSTF_CLOCK_AT", "2016-12-31T20:59:00Z")
                .containsEntry("BSTF_CLOCK_BEGINNING", PLACE.beginning().file().toString());
    }

    private static List<Part> parts(Instance instance, Path built) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, "its.Main");
        for (Application application : Application.values()) {
            Path jar = built.resolve(application.workplace() + ".jar");
            new JarOutputStream(Files.newOutputStream(jar), manifest).close();
        }
        return new Parts(
                        PLACE,
                        instance,
                        application ->
                                new Program(
                                        application,
                                        built.resolve(application.workplace() + ".jar"),
                                        Program.Start.PLAIN))
                .all();
    }

    @Test
    void letsTheProviderListenOnThisMachineOnly() {
        Path settings = PLACE.configRepo().resolve("identity").resolve("provider.yml");
        assertThat(SettingsFile.read(settings).scalars())
                .containsEntry("server.address", "127.0.0.1");
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
