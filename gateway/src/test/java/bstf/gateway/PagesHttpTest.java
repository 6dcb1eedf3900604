package bstf.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

@WithRealSettings
class PagesHttpTest {
    private final Wire wire;

    PagesHttpTest(@LocalServerPort int port) {
        this.wire = new Wire(port);
    }

    @ParameterizedTest
    @CsvSource({
        "/, text/html;charset=utf-8",
        "/style.css, text/css",
        "/docs, text/html;charset=utf-8",
        "/docs/start.js, text/javascript",
        "/docs/swagger-ui.js, text/javascript",
        "/docs/swagger-ui.css, text/css",
        "/openapi.json, application/json"
    })
    void showsItsPagesAndTheirParts(String path, String type) {
        var answer = wire.get(path);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).contains(type);
        assertThat(answer.header("ETag")).isPresent();
        var again = wire.get(path, "If-None-Match: " + answer.header("ETag").orElseThrow());
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.header("Content-Security-Policy"))
                .isEqualTo(answer.header("Content-Security-Policy"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/docs"})
    void fetchesNothingFromElsewhere(String path) {
        var answer = wire.get(path);

        assertThat(answer.header("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'; ")
                .contains("frame-ancestors 'none'")
                .doesNotContain("http", "*", "unsafe-eval");
        assertThat(Pattern.compile("(src|href)=\"(https?:)?//").matcher(answer.text()).find())
                .isFalse();
    }

    @Test
    void servesOneContractWithTheOverviewFirst() {
        var contract = JsonMapper.shared().readTree(wire.get("/openapi.json").text());

        assertThat(contract.path("openapi").asString()).startsWith("3.1.");
        assertThat(contract.at("/servers/0/url").asString()).isEqualTo("/");
        assertThat(contract.at("/tags/0/name").asString()).isEqualTo("overview");
        assertThat(contract.path("paths").has("/api/v1/overview")).isTrue();
    }
}
