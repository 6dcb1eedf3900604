package bstf.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.TestPropertySource;

/**
 * Who sends slowly is cut, however often a byte comes, and whether it is known or not. No single
 * wait is too long here: only the whole of them.
 */
@TestPropertySource(
        properties = {"bstf.web.body-time=400ms", "server.tomcat.connection-timeout=60s"})
class SlowSendersTest extends OverHttp {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration BETWEEN_BYTES = Duration.ofMillis(50);

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/buoys", "/elsewhere"})
    void cutsABodyThatDribblesIn(String path) {
        assertThat(dribbled(path, "Authorization: " + BEARER + "\r\n")).startsWith("HTTP/1.1 408");
        assertThat(dribbled(path, "")).startsWith("HTTP/1.1 408");
    }

    @Test
    void saysAsAProblemThatItWasTooSlow() {
        assertThat(dribbled("/api/v1/buoys", ""))
                .contains("Content-Type: application/problem+json", "\"code\":\"request-too-slow\"")
                .contains("Connection: close", "X-Content-Type-Options: nosniff");
    }

    /** Sends a byte, waits a little for an answer, and so on until there is one. */
    private String dribbled(String path, String headers) {
        try (var connection = connect()) {
            connection.send(headOfABody(path, headers));
            long begin = System.nanoTime();
            while (!connection.hasEndedWithin(BETWEEN_BYTES) && !connection.isAnswered()) {
                assertThat(System.nanoTime() - begin).isLessThan(PATIENCE.toNanos());
                connection.send(" ");
            }
            connection.sendNoMore();
            return connection.answer();
        }
    }
}
