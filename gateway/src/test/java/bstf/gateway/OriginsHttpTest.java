package bstf.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

@WithRealSettings
@TestPropertySource(properties = "BSTF_ORIGINS=https://portal.example,https://desk.example")
class OriginsHttpTest {
    private static final String PATH = "/api/v1/overview";
    private final Wire wire;

    OriginsHttpTest(@LocalServerPort int port) {
        this.wire = new Wire(port);
    }

    @Test
    void letsAPageOfANamedOriginReadTheOverview() {
        var answer = wire.get(PATH, "Origin: https://desk.example", "Accept-Encoding: gzip");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Access-Control-Allow-Origin")).contains("https://desk.example");
        assertThat(answer.header("Access-Control-Expose-Headers").orElseThrow())
                .contains("ETag", "Retry-After");
        assertThat(answer.head()).anyMatch(line -> line.matches("(?i)vary:.*origin.*"));
        assertThat(answer.head()).anyMatch(line -> line.matches("(?i)vary:.*accept-encoding.*"));
        assertThat(answer.header("Content-Encoding")).contains("gzip");
    }

    @Test
    void refusesAPageOfAnotherOrigin() {
        var answer = wire.get(PATH, "Origin: https://evil.example");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.header("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void tellsABrowserWhatANamedOriginMayDo() {
        var answer =
                wire.send(
                        "OPTIONS",
                        "/api/v1/members/DK",
                        "",
                        "Origin: https://portal.example",
                        "Access-Control-Request-Method: PATCH",
                        "Access-Control-Request-Headers: if-match, content-type");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Access-Control-Allow-Methods").orElseThrow()).contains("PATCH");
        assertThat(answer.header("Access-Control-Allow-Headers").orElseThrow())
                .contains("if-match");
        assertThat(answer.header("Access-Control-Max-Age")).contains("3600");
        assertThat(answer.header("Access-Control-Allow-Credentials")).isEmpty();
    }

    @Test
    void tellsCachesThatTheAnswerDependsOnTheOriginAlsoWithoutOne() {
        assertThat(wire.get(PATH).head()).anyMatch(line -> line.matches("(?i)vary:.*origin.*"));
    }
}
