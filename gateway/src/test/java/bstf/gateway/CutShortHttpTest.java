package bstf.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/**
 * What the gateway answers for a service, without waiting for it any longer. The service may get to
 * know of the request when that was answered, so each test has one of its own.
 */
@WithRealSettings
@TestPropertySource(
        properties = {
            "spring.cloud.gateway.server.webflux.httpclient.response-timeout=700ms",
            "bstf.access.max-body=2KB"
        })
class CutShortHttpTest {
    private static final StubService MEMBERSHIP = StubService.start();
    private static final StubService MEETINGS = StubService.start();

    private final Wire wire;

    CutShortHttpTest(@LocalServerPort int port) {
        this.wire = new Wire(port);
    }

    @DynamicPropertySource
    static void services(DynamicPropertyRegistry properties) {
        properties.add("bstf.services.membership", MEMBERSHIP::url);
        properties.add("bstf.services.meetings", MEETINGS::url);
    }

    @AfterAll
    static void close() {
        MEMBERSHIP.close();
        MEETINGS.close();
    }

    @Test
    void waitsForASilentServiceNoLongerThanIsSet() {
        MEMBERSHIP.fallSilent();

        var answer = wire.get("/api/v1/members");

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.text()).contains("service-unavailable");
        await().atMost(Duration.ofMillis(Wire.PATIENCE_MILLIS))
                .untilAsserted(() -> assertThat(MEMBERSHIP.heads()).hasSize(1));
    }

    @Test
    void refusesAChunkedBodyOnceItIsTooLarge() {
        var chunk = "3e8\r\n" + "x".repeat(1000) + "\r\n";

        var answer =
                wire.send(
                        "POST",
                        "/api/v1/meetings",
                        chunk.repeat(3) + "0\r\n\r\n",
                        "Transfer-Encoding: chunked");

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.text()).contains("body-too-large");
    }
}
