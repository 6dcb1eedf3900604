package bstf.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Holes that config servers have had, each under the name by which the world knows it. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"bstf.config-repo=../config-repo", "management.server.port=0"})
class KnownHolesTest {
    static final String[] VECTORS = Vectors.ALL;

    @LocalServerPort private int port;
    @LocalManagementPort private int managementPort;

    /** Files beside the served ones, by a path that is decoded once too often, or not at all. */
    @ParameterizedTest
    @FieldSource("VECTORS")
    void cve_2026_40982_givesNoFile(String target) {
        assertGivesNothing(target);
    }

    @Test
    void cve_2026_40982_triesSixtyVectors() {
        assertThat(VECTORS).hasSizeGreaterThanOrEqualTo(60).doesNotHaveDuplicates();
    }

    /** A traversal in the place of the application's name, encoded twice. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/..%252F..%252F..%252F..%252Fetc%252Fpasswd%23/default",
                "/..%252f..%252f..%252fpom.xml%23foo/development",
                "/..%252F..%252Fconfig-repo%252Ffounding%252Fmembership.yaml%23/default",
                "/%252e%252e%252fetc%252fpasswd%2523/default"
            })
    void cve_2020_5410_readsNoNameAsAPath(String target) {
        assertGivesNothing(target);
    }

    /** A traversal in the place of a plain-text resource, its slashes encoded once. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/gateway/default/main/..%2F..%2F..%2Fetc%2Fpasswd",
                "/gateway/default/main/..%2f..%2fpom.xml",
                "/gateway/default/..%2F..%2Fmain/pom.xml",
                "/gateway/..%2F..%2Fdefault/main/pom.xml"
            })
    void cve_2020_5405_givesNoPlainText(String target) {
        assertGivesNothing(target);
    }

    /** The same, its slashes encoded twice. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/gateway/default/main/..%252F..%252F..%252Fetc%252Fpasswd",
                "/gateway/pathtraversal/main/..%252f..%252f..%252f..%252f../etc/passwd",
                "/gateway/default/main/..%255c..%255cpom.xml"
            })
    void cve_2019_3799_givesNoPlainTextEither(String target) {
        assertGivesNothing(target);
    }

    /** Endpoints that change or show the inside of a process, on either port. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "beans",
                "bindings",
                "busenv",
                "busrefresh",
                "conditions",
                "configprops",
                "env",
                "heapdump",
                "httpexchanges",
                "jolokia",
                "loggers",
                "mappings",
                "refresh",
                "restart",
                "scheduledtasks",
                "shutdown",
                "startup",
                "threaddump"
            })
    void actuatorExposure_showsNothingButHealthAndMetrics(String endpoint) {
        for (var method : new String[] {"GET", "POST"}) {
            for (var each : new int[] {port, managementPort}) {
                assertThat(new RawRequest(method, "/actuator/" + endpoint).sendTo(each))
                        .containsPattern("^HTTP/1.1 40[0145] ");
            }
        }
    }

    private void assertGivesNothing(String target) {
        assertThat(new RawRequest("GET", target).sendTo(port))
                .containsPattern("^HTTP/1.1 40[04] ")
                .doesNotContain("root:", "<project", "propertySources", "bstf:");
    }
}
