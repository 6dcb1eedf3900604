package bstf.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"bstf.config-repo=../config-repo", "management.server.port=0"})
class ServedPathsTest {
    private static final String NOT_SERVED =
            "{\"title\":\"Not Found\",\"status\":404,\"code\":\"not-found\",\"detail\":\"Nothing is served at this path.\"}";
    private static final String NOT_UNDERSTOOD =
            "{\"title\":\"Bad Request\",\"status\":400,\"code\":\"malformed-request\",\"detail\":\"The request is not well-formed.\"}";

    static final String[] VECTORS = Vectors.ALL;

    @LocalServerPort private int port;
    @LocalManagementPort private int managementPort;

    @ParameterizedTest
    @CsvSource({
        "/gateway/default, 8080",
        "/membership-service/default, 8081",
        "/meetings-service/default, 8082",
        "/contacts-service/default, 8083",
        "/gateway/local, 8080",
        "/gateway/production, 0.0.0.0"
    })
    void servesEachServiceItsSettings(String path, String fact) {
        assertThat(get(path))
                .startsWith("HTTP/1.1 200")
                .contains("\"server.port\":80")
                .contains(fact)
                .contains("spring.kafka.bootstrap-servers");
    }

    @ParameterizedTest
    @FieldSource("VECTORS")
    void servesNothingElse(String target) {
        String answer = get(target);
        assertThat(answer)
                .containsPattern("^HTTP/1.1 40[04] ")
                .contains("application/problem+json");
        assertThat(answer.substring(answer.indexOf("\r\n\r\n") + 4))
                .isIn(NOT_SERVED, NOT_UNDERSTOOD);
    }

    @Test
    void triesAtLeastSixtyVectors() {
        assertThat(VECTORS).hasSizeGreaterThanOrEqualTo(60).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND", "get"})
    void answersNoOtherMethod(String method) {
        assertThat(new RawRequest(method, "/gateway/default").sendTo(port))
                .containsPattern("^HTTP/1.1 40[045] ")
                .doesNotContain("server.port");
    }

    @Test
    void tellsHealthOnItsOwnPortOnly() {
        assertThat(new RawRequest("GET", "/actuator/health/readiness").sendTo(managementPort))
                .startsWith("HTTP/1.1 200");
        assertThat(get("/actuator/health")).startsWith("HTTP/1.1 404");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "env",
                "configprops",
                "heapdump",
                "shutdown",
                "refresh",
                "busrefresh",
                "loggers"
            })
    void keepsOtherEndpointsShut(String endpoint) {
        assertThat(new RawRequest("GET", "/actuator/" + endpoint).sendTo(managementPort))
                .startsWith("HTTP/1.1 404");
    }

    private String get(String target) {
        return new RawRequest("GET", target).sendTo(port);
    }
}
