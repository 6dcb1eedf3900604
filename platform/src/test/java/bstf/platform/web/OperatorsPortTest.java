package bstf.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import bstf.platform.Golden;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.test.context.TestPropertySource;

/** Known holes of actuators, by their names, and what is open on the operators' port. */
@TestPropertySource(
        properties = {
            "management.server.port=0",
            "management.server.address=127.0.0.1",
            "management.endpoint.health.probes.enabled=true",
            "management.endpoint.health.probes.add-additional-paths=true",
            "management.endpoints.web.exposure.include=health,info,metrics,republish"
        })
class OperatorsPortTest extends OverHttp {
    @LocalManagementPort private int operators;

    /** Whatever lies below the additional path of a health group is no health. */
    @ParameterizedTest
    @ValueSource(strings = {"/livez", "/livez/admin", "/readyz", "/readyz/api/v1/buoys"})
    void opensNothingBelowHealthGroups_CVE_2026_22731(String path) {
        assertThat(onServicePort("POST", path)).isEqualTo(401);
        assertThat(onServicePort("PUT", path)).isEqualTo(401);
        assertThat(onServicePort("GET", path)).isIn(200, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/cloudfoundryapplication", "/cloudfoundryapplication/env"})
    void opensNothingForCloudFoundry_CVE_2026_22733_CVE_2023_20873(String path) {
        assertThat(onServicePort("GET", path)).isEqualTo(404);
        assertThat(onServicePort("POST", path)).isEqualTo(401);
        assertThat(onOperatorsPort("GET", path)).isEqualTo(404);
        assertThat(onOperatorsPort("POST", path)).isEqualTo(401);
    }

    /** An endpoint that is not exposed must not open a path called null. */
    @ParameterizedTest
    @ValueSource(strings = {"/null", "/null/", "/null/env", "/actuator/null"})
    void opensNoPathCalledNull_CVE_2025_22235(String path) {
        assertThat(onServicePort("POST", path)).isEqualTo(401);
        assertThat(onOperatorsPort("POST", path)).isEqualTo(401);
        assertThat(onOperatorsPort("GET", path)).isIn(401, 404);
    }

    @ParameterizedTest
    @CsvSource({
        "/actuator/health, 200",
        "/actuator/health/liveness, 200",
        "/actuator/info, 200",
        "/actuator/metrics, 200",
        "/actuator, 401",
        "/actuator/, 401",
        "/actuator/env, 401",
        "/actuator/configprops, 401",
        "/actuator/heapdump, 401",
        "/actuator/threaddump, 401",
        "/actuator/loggers, 401",
        "/actuator/beans, 401",
        "/actuator/mappings, 401",
        "/actuator/republish, 401",
        "/actuator/healthy, 401",
        "/actuator/health;/../env, 400",
        "/actuator/health/%2e%2e/env, 400",
        "/actuator/health//env, 400"
    })
    void opensWhatProbesAndMetersNeedAndNothingElse(String path, int status) {
        assertThat(onOperatorsPort("GET", path)).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health", "/actuator/info", "/actuator/metrics"})
    void takesNothingWithoutAToken(String path) {
        assertThat(onOperatorsPort("POST", path)).isEqualTo(401);
        assertThat(onOperatorsPort("DELETE", path)).isEqualTo(401);
    }

    @Test
    void showsNothingOfTheOperatorsOnTheServicesPort() {
        assertThat(onServicePort("GET", "/actuator/health")).isEqualTo(404);
        assertThat(onServicePort("GET", "/actuator/env")).isEqualTo(401);
    }

    @Test
    void tellsNothingOfMachinesInTheInfo() {
        var info = send(HttpRequest.newBuilder(onOperatorsPort("/actuator/info")).build());

        assertThat(info.body()).isEqualTo("{}");
    }

    /** The settings that are served expose exactly these, and no file widens it. */
    @Test
    void exposesByTheRealSettingsWhatIsTriedHere() throws IOException {
        var application = Golden.root().resolve("config-repo/application.yml");

        assertThat(Files.readString(application))
                .contains("        include: health,info,metrics,republish\n");
        try (var files = Files.newDirectoryStream(application.getParent(), "*.yml")) {
            for (var file : files) {
                assertThat(Files.readString(file))
                        .as(file.toString())
                        .doesNotContain("show-values");
            }
        }
    }

    private int onServicePort(String method, String path) {
        return status(uri(path), method);
    }

    private int onOperatorsPort(String method, String path) {
        return status(onOperatorsPort(path), method);
    }

    private URI onOperatorsPort(String path) {
        return URI.create("http://127.0.0.1:" + operators + path);
    }

    private int status(URI uri, String method) {
        return send(HttpRequest.newBuilder(uri)
                        .method(method, HttpRequest.BodyPublishers.noBody())
                        .build())
                .statusCode();
    }
}
