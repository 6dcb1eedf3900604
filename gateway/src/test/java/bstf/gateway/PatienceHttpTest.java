package bstf.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

@WithRealSettings
@TestPropertySource(
        properties = {
            "bstf.access.head-time=1s",
            "bstf.access.request-time=2s",
            "bstf.access.answer-time=1s",
            "bstf.access.max-headers=20"
        })
class PatienceHttpTest {
    private static final StubService MEMBERSHIP = StubService.start();
    private static final Duration LATEST = Duration.ofSeconds(20);

    private final int port;
    private final Wire wire;

    PatienceHttpTest(@LocalServerPort int port) {
        this.port = port;
        this.wire = new Wire(port);
    }

    @DynamicPropertySource
    static void services(DynamicPropertyRegistry properties) {
        properties.add("bstf.services.membership", MEMBERSHIP::url);
    }

    @BeforeEach
    void answers() {
        MEMBERSHIP.answer(StubService.ok("{}"));
    }

    @AfterAll
    static void close() {
        MEMBERSHIP.close();
    }

    @Test
    void cutsAHeadThatDribblesIn() throws IOException {
        try (var socket = open()) {
            dribbleUntilCut(socket, "GET /api/v1/members HTTP/1.1\r\nHost: x\r\nX-Slow: ", "a");

            assertThat(rest(socket)).startsWith("HTTP/1.1 408").contains("request-too-slow");
        }
        assertThat(MEMBERSHIP.heads()).isEmpty();
    }

    @Test
    void cutsABodyThatDribblesIn() throws IOException {
        try (var socket = open()) {
            dribbleUntilCut(
                    socket,
                    "PUT /api/v1/members/EE HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n",
                    "a");
        }
    }

    @Test
    void cutsACallerThatDoesNotReadWhatItAskedFor() throws IOException {
        MEMBERSHIP.answer(StubService.ok("\"" + "x".repeat(20_000_000) + "\""));
        try (var socket = new Socket()) {
            socket.setReceiveBufferSize(4096);
            socket.connect(new java.net.InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            write(socket, "GET /api/v1/members HTTP/1.1\r\nHost: x\r\n\r\n");

            await().atMost(LATEST).ignoreExceptions().until(() -> isCut(socket.getOutputStream()));
        }
    }

    @Test
    void takesSeveralRequestsOnOneConnectionWhateverTheTimeBetweenThem() throws Exception {
        try (var socket = open()) {
            var request = "GET /api/v1/overview?validAt=never HTTP/1.1\r\nHost: x\r\n\r\n";
            write(socket, request);
            assertThat(firstLine(socket)).isEqualTo("HTTP/1.1 400 Bad Request");
            var later = System.nanoTime() + Duration.ofMillis(2500).toNanos();
            await().atMost(LATEST).until(() -> System.nanoTime() > later);
            write(socket, request);
            assertThat(firstLine(socket)).isEqualTo("HTTP/1.1 400 Bad Request");
        }
    }

    @Test
    void refusesTooLongATargetAsAProblem() {
        var answer = wire.get("/api/v1/members?x=" + "a".repeat(9000));

        Problems.assertIs(answer, 414, "target-too-long", "Send a shorter path and query.", "");
        assertThat(answer.headers("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(answer.header("Connection")).contains("close");
    }

    @Test
    void refusesTooLongAQuery() {
        Problems.assertIs(
                wire.get("/api/v1/members?x=" + "a".repeat(5000)),
                414,
                "query-too-long",
                "The query is longer than 4096 characters. Send a shorter one.",
                "/api/v1/members");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 30})
    void refusesTooManyOrTooLongHeadersAsAProblem(int lines) {
        var line = "X-Header: " + "a".repeat(lines == 1 ? 17_000 : 1) + "\r\n";

        var answer =
                wire.exchange(
                        "GET /api/v1/members HTTP/1.1\r\nHost: x\r\n"
                                + line.repeat(lines)
                                + "\r\n");

        Problems.assertIs(answer, 431, "headers-too-large", "Send fewer or shorter headers.", "");
        assertThat(MEMBERSHIP.heads()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/v1/members HTTP/1.1\r\nHost: x\r\nX-Bad : 1\r\n\r\n",
                "GET /api/v1/members HTTP/1.1\r\nHost: x\r\nX\u0000Bad: 1\r\n\r\n",
                "GET /api/v1/members HTTP/1.1\r\nHost: x\r\nX-Bad: a\u0000b\r\n\r\n",
                "GET /api/v1/members HTTP/9.9\r\n\u0001: x\r\n\r\n",
            })
    void refusesAHeadThatIsNotHttpAsAProblem(String request) {
        var answer = wire.exchange(request);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).contains("malformed-request");
        assertThat(MEMBERSHIP.heads()).isEmpty();
    }

    private Socket open() throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(20_000);
        return socket;
    }

    /**
     * Sends a byte now and then, so that no silence is long, until the other side has had enough.
     */
    private static void dribbleUntilCut(Socket socket, String begin, String more) {
        write(socket, begin);
        ThrowingRunnable dribble = () -> assertThatThrownBy(() -> write(socket, more)).isNotNull();
        await().atMost(LATEST).pollInterval(Duration.ofMillis(200)).untilAsserted(dribble);
    }

    private static boolean isCut(OutputStream out) {
        try {
            out.write('\r');
            return false;
        } catch (IOException cut) {
            return true;
        }
    }

    private static String firstLine(Socket socket) throws IOException {
        var in = socket.getInputStream();
        var bytes = new byte[8192];
        var length = in.read(bytes);
        return new String(bytes, 0, Math.max(0, length), StandardCharsets.ISO_8859_1)
                .lines()
                .findFirst()
                .orElse("");
    }

    private static String rest(Socket socket) {
        try {
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException cut) {
            throw new UncheckedIOException(cut);
        }
    }

    private static void write(Socket socket, String text) {
        try {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
        } catch (IOException cut) {
            throw new UncheckedIOException(cut);
        }
    }
}
