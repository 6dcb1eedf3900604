package bstf.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Nobody listens where the services should be. */
@WithRealSettings
class AwayHttpTest {
    private final Wire wire;

    AwayHttpTest(@LocalServerPort int port) {
        this.wire = new Wire(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST"})
    void saysThatTheServiceIsAwayAndThatNothingWasDone(String method) {
        var answer = wire.send(method, "/api/v1/members", "{}", "Content-Length: 2");

        assertThat(answer.header("Retry-After")).contains("2");
        Problems.assertIs(
                answer,
                503,
                "service-unavailable",
                "membership does not answer now. Try again after the time that Retry-After says.",
                "/api/v1/members");
    }

    @Test
    void answersTheOverviewAllTheSame() {
        assertThat(wire.get("/api/v1/overview").status()).isEqualTo(200);
    }

    @Test
    void staysAlive() {
        assertThat(wire.get("/livez").status()).isEqualTo(200);
    }
}
