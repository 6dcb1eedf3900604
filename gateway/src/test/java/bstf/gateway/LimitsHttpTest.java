package bstf.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import bstf.gateway.limits.SettableTime;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

@WithRealSettings
@Import(LimitsHttpTest.Time.class)
@TestPropertySource(
        properties = {
            "BSTF_LIMIT_ADDRESS=3",
            "BSTF_TRUSTED_PROXIES=127.0.0.1",
            "BSTF_ORIGINS=https://portal.example"
        })
class LimitsHttpTest {
    private static final String OVERVIEW = "/api/v1/overview";
    private static final String ADVICE =
            "Ask again after the time that Retry-After says; RateLimit-Policy says how often you may.";

    @Autowired private SettableTime time;

    private final Wire wire;

    LimitsHttpTest(@LocalServerPort int port) {
        this.wire = new Wire(port);
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Time {
        @Bean
        SettableTime time() {
            return new SettableTime();
        }
    }

    @BeforeEach
    void letAllComeBack() {
        time.pass(Duration.ofMinutes(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {OVERVIEW, "/api/v1/members", "/api/v1/nowhere", "/docs"})
    void tellsOnEveryAnswerHowMuchIsLeft(String path) {
        var answer = wire.get(path);

        assertThat(answer.header("RateLimit-Policy")).contains("\"address\";q=3;w=60");
        assertThat(answer.header("RateLimit")).contains("\"address\";r=2;t=20");
    }

    @ParameterizedTest
    @ValueSource(strings = {OVERVIEW, "/api/v1/members", "/api/v1/nowhere"})
    void refusesWhoAsksTooOftenAndSaysHowLongToWait(String path) {
        spendAll();

        var answer = wire.get(path);

        assertThat(answer.header("Retry-After")).contains("20");
        assertThat(answer.header("RateLimit")).contains("\"address\";r=0;t=60");
        assertThat(answer.header("Cache-Control")).contains("no-store");
        Problems.assertIs(answer, 429, "too-many-requests", ADVICE, path);
    }

    @Test
    void letsInAgainWhoWaits() {
        spendAll();
        time.pass(Duration.ofSeconds(20));

        assertThat(wire.get(OVERVIEW).status()).isEqualTo(200);
        assertThat(wire.get(OVERVIEW).status()).isEqualTo(429);
    }

    @Test
    void countsCallersBehindATrustedProxyByTheirOwnAddress() {
        spendAll();

        assertThat(wire.get(OVERVIEW, "X-Forwarded-For: 203.0.113.9").status()).isEqualTo(200);
        assertThat(wire.get(OVERVIEW, "X-Forwarded-For: 8.8.8.8, 127.0.0.1").status())
                .isEqualTo(200);
    }

    @Test
    void countsAllAddressesOfOneMachineTogether() {
        for (var last : new String[] {"1", "2", "abcd"}) {
            wire.get(OVERVIEW, "X-Forwarded-For: 2001:db8:1:2::" + last);
        }

        assertThat(wire.get(OVERVIEW, "X-Forwarded-For: 2001:db8:1:2:9::9").status())
                .isEqualTo(429);
        assertThat(wire.get(OVERVIEW, "X-Forwarded-For: 2001:db8:1:3::1").status()).isEqualTo(200);
    }

    @Test
    void letsAPageOfANamedOriginReadTheRefusal() {
        spendAll();

        var answer = wire.get(OVERVIEW, "Origin: https://portal.example");

        assertThat(answer.header("Access-Control-Allow-Origin")).contains("https://portal.example");
        assertThat(answer.header("RateLimit")).contains("\"address\";r=0;t=60");
        Problems.assertIs(answer, 429, "too-many-requests", ADVICE, OVERVIEW);
    }

    @Test
    void neverRefusesAProbe() {
        spendAll();

        assertThat(wire.get("/livez").status()).isEqualTo(200);
    }

    private void spendAll() {
        for (int i = 0; i < 3; i++) {
            assertThat(wire.get(OVERVIEW).status()).isEqualTo(200);
        }
    }
}
