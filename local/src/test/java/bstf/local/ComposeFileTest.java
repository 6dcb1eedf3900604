package bstf.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** What docker-compose.yml promises; no container is started here. */
class ComposeFileTest {
    private static final Path ROOT = Path.of("..");
    private static final Set<String> APPLICATIONS =
            Set.of(
                    "config-server",
                    "membership-service",
                    "meetings-service",
                    "contacts-service",
                    "gateway");

    private static Map<String, Map<String, Object>> services = Map.of();

    @BeforeAll
    static void read() throws Exception {
        try (Reader reader = Files.newBufferedReader(ROOT.resolve("docker-compose.yml"))) {
            Map<String, Map<String, Map<String, Object>>> file = new Yaml().load(reader);
            services = file.getOrDefault("services", Map.of());
        }
    }

    @Test
    void publishesTheGatewayAndKeycloakOnThisMachineOnly() {
        Map<String, List<?>> published =
                services.entrySet().stream()
                        .filter(service -> service.getValue().containsKey("ports"))
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey,
                                        service -> (List<?>) service.getValue().get("ports")));
        assertThat(published)
                .isEqualTo(
                        Map.of(
                                "gateway", List.of("127.0.0.1:8080:8080"),
                                "keycloak", List.of("127.0.0.1:8090:8080")));
    }

    @Test
    void buildsEveryApplicationFromTheOneDockerfile() throws Exception {
        Set<Object> built =
                services.values().stream()
                        .filter(service -> service.get("build") instanceof Map)
                        .map(service -> ((Map<?, ?>) service.get("build")).get("args"))
                        .map(arguments -> ((Map<?, ?>) arguments).get("APPLICATION"))
                        .collect(Collectors.toSet());
        assertThat(built).isEqualTo(APPLICATIONS);
        String dockerfile = Files.readString(ROOT.resolve("Dockerfile"));
        assertThat(dockerfile).contains("USER 10001:10001");
        for (String application : APPLICATIONS) {
            assertThat(ROOT.resolve(application).resolve("pom.xml")).exists();
            assertThat(dockerfile).contains(application);
        }
    }

    @Test
    void holdsNoSecret() throws Exception {
        String text = Files.readString(ROOT.resolve("docker-compose.yml"));
        assertThat(text.lines().filter(line -> line.contains("PASSWORD:")))
                .singleElement()
                .asString()
                .contains("${KEYCLOAK_ADMIN_PASSWORD:?");
        assertThat(text.lines().filter(line -> line.contains("SECRET:")))
                .singleElement()
                .asString()
                .endsWith("${BSTF_SESSION_SECRET:-}");
    }

    @Test
    void tellsEveryServiceWhoseTokensToTake() {
        for (String application : APPLICATIONS) {
            Map<String, Object> service = services.getOrDefault(application, Map.of());
            assertThat(service).as(application).containsEntry("read_only", true);
            if (!application.equals("config-server")) {
                assertThat(String.valueOf(service.get("environment")))
                        .as(application)
                        .contains("BSTF_ACCESS_ISSUER=http", "BSTF_ACCESS_KEYS=http");
            }
        }
    }
}
