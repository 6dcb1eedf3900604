package bstf.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.TestPropertySource;

/** Who sends slowly is cut, however often a byte comes, and whether it is known or not. */
@TestPropertySource(
        properties = {
            "bstf.web.body-time=400ms",
            "server.tomcat.connection-timeout=1s",
            "server.tomcat.keep-alive-timeout=20s"
        })
class SlowSendersTest extends OverHttp {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/buoys", "/elsewhere"})
    void cutsABodyThatDribblesIn(String path) throws IOException {
        assertThat(dribbled(path, "Authorization: " + BEARER + "\r\n")).startsWith("HTTP/1.1 408");
        assertThat(dribbled(path, "")).startsWith("HTTP/1.1 408");
    }

    @Test
    void saysAsAProblemThatItWasTooSlow() throws IOException {
        assertThat(dribbled("/api/v1/buoys", ""))
                .contains("Content-Type: application/problem+json", "\"code\":\"request-too-slow\"")
                .contains("Connection: close", "X-Content-Type-Options: nosniff");
    }

    @Test
    void cutsABodyThatNeverGoesOn() {
        assertThat(raw(head("/api/v1/buoys", ""))).startsWith("HTTP/1.1 408");
    }

    @Test
    void cutsAHeadThatNeverGoesOn() {
        assertThat(raw("POST /api/v1/buoys HTTP/1.1\r\nHost: a\r\nX-Slow: ")).isEmpty();
    }

    /** Sends a byte, waits a little for an answer, and so on until there is one. */
    private String dribbled(String path, String headers) throws IOException {
        var answer = new ByteArrayOutputStream();
        long begin = System.nanoTime();
        try (var socket = connect()) {
            socket.setSoTimeout(50);
            socket.getOutputStream().write(head(path, headers).getBytes(StandardCharsets.US_ASCII));
            while (System.nanoTime() - begin < PATIENCE.toNanos()) {
                if (hasEnded(socket, answer)) {
                    return answer.toString(StandardCharsets.UTF_8);
                }
                if (answer.size() == 0) {
                    socket.getOutputStream().write(' ');
                }
            }
        }
        throw new AssertionError("not cut within " + PATIENCE);
    }

    private static boolean hasEnded(Socket socket, ByteArrayOutputStream answer)
            throws IOException {
        try {
            var part = new byte[4096];
            int read = socket.getInputStream().read(part);
            answer.write(part, 0, Math.max(0, read));
            return read < 0;
        } catch (SocketTimeoutException nothingYet) {
            return false;
        }
    }

    private static String head(String path, String headers) {
        return "POST %s HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n%sContent-Length: 2000\r\n\r\n"
                .formatted(path, headers);
    }
}
