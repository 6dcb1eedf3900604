package bstf.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

@WithRealSettings
@TestPropertySource(properties = "BSTF_TRUSTED_PROXIES=127.0.0.1")
class SecurityHeadersHttpTest {
    private final Wire wire;

    SecurityHeadersHttpTest(@LocalServerPort int port) {
        this.wire = new Wire(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/docs",
                "/openapi.json",
                "/api/v1/overview",
                "/api/v1/overview?validAt=never",
                "/api/v1/members",
                "/api/v1//members",
                "/nowhere",
                "/livez"
            })
    void standsOnceOnEveryAnswer(String path) {
        var answer = wire.get(path);

        assertThat(answer.headers("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(answer.headers("X-Frame-Options")).containsExactly("DENY");
        assertThat(answer.headers("Referrer-Policy")).containsExactly("no-referrer");
        assertThat(answer.headers("Cross-Origin-Opener-Policy")).containsExactly("same-origin");
        assertThat(answer.headers("Cross-Origin-Resource-Policy")).containsExactly("same-origin");
        assertThat(answer.headers("Content-Security-Policy"))
                .singleElement()
                .asString()
                .startsWith("default-src 'none'")
                .contains("frame-ancestors 'none'");
        assertThat(answer.headers("Strict-Transport-Security")).isEmpty();
    }

    @Test
    void asksForTlsOnlyWhoCameByIt() {
        assertThat(
                        wire.get("/api/v1/overview", "X-Forwarded-Proto: https")
                                .headers("Strict-Transport-Security"))
                .containsExactly("max-age=31536000");
    }
}
