package bstf.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.regex.Pattern;
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
            "bstf.access.max-headers=20",
            "spring.cloud.gateway.server.webflux.httpclient.response-timeout=10m"
        })
class PatienceHttpTest {
    private static final Pattern LENGTH = Pattern.compile("(?i)\r\ncontent-length: *(\\d+)\r\n");
    private static final StubService MEMBERSHIP = StubService.start();

    /** Where requests go that the gateway cuts: they may arrive when their test is over. */
    private static final StubService MEETINGS = StubService.start();

    private static final Duration LATEST = Duration.ofMillis(Wire.PATIENCE_MILLIS);

    private final int port;
    private final Wire wire;

    PatienceHttpTest(@LocalServerPort int port) {
        this.port = port;
        this.wire = new Wire(port);
    }

    @DynamicPropertySource
    static void services(DynamicPropertyRegistry properties) {
        properties.add("bstf.services.membership", MEMBERSHIP::url);
        properties.add("bstf.services.meetings", MEETINGS::url);
    }

    @BeforeEach
    void answers() {
        MEMBERSHIP.answer(StubService.ok("{}"));
    }

    @AfterAll
    static void close() {
        MEMBERSHIP.close();
        MEETINGS.close();
    }

    @Test
    void cutsAHeadThatDribblesIn() throws IOException {
        try (var socket = open()) {
            dribbleUntilCut(socket, "GET /api/v1/members HTTP/1.1\r\nHost: x\r\nX-Slow: ", "a");

            assertThat(Wire.rest(socket)).startsWith("HTTP/1.1 408").contains("request-too-slow");
        }
        assertThat(MEMBERSHIP.heads()).isEmpty();
    }

    @Test
    void cutsABodyThatDribblesIn() throws IOException {
        MEETINGS.fallSilent();
        try (var socket = open()) {
            dribbleUntilCut(
                    socket,
                    "PUT /api/v1/meetings/x HTTP/1.1\r\nHost: x\r\nContent-Length: 100000\r\n\r\n",
                    "a");

            assertThat(Wire.rest(socket)).isEmpty();
        }
    }

    /** Nothing is read or sent here meanwhile: that the service is left alone tells of the cut. */
    @Test
    void cutsACallerThatDoesNotReadWhatItAskedFor() throws IOException {
        MEETINGS.answerWithoutEnd();
        try (var socket = new Socket()) {
            socket.setReceiveBufferSize(4096);
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            Wire.write(socket, "GET /api/v1/meetings HTTP/1.1\r\nHost: x\r\n\r\n");

            await().atMost(LATEST).until(MEETINGS::wasLeft);
        }
    }

    /** Longer than a request may take. */
    @Test
    void takesSeveralRequestsOnOneConnectionWhateverTheTimeBetweenThem() throws Exception {
        try (var socket = open()) {
            var request = "GET /api/v1/overview?validAt=never HTTP/1.1\r\nHost: x\r\n\r\n";
            Wire.write(socket, request);
            assertThat(answer(socket)).startsWith("HTTP/1.1 400 Bad Request\r\n");
            var later = System.nanoTime() + Duration.ofMillis(3500).toNanos();
            await().atMost(LATEST).until(() -> System.nanoTime() - later > 0);
            Wire.write(socket, request);
            assertThat(answer(socket)).startsWith("HTTP/1.1 400 Bad Request\r\n");
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
        socket.setSoTimeout(Wire.PATIENCE_MILLIS);
        return socket;
    }

    /**
     * Sends a byte now and then, so that no silence is long, until the other side has had enough.
     */
    private static void dribbleUntilCut(Socket socket, String begin, String more) {
        Wire.write(socket, begin);
        ThrowingRunnable dribble =
                () -> assertThatThrownBy(() -> Wire.write(socket, more)).isNotNull();
        await().atMost(LATEST).pollInterval(Duration.ofMillis(200)).untilAsserted(dribble);
    }

    /** One answer with its body, and nothing of the next one, however many parts it comes in. */
    private static String answer(Socket socket) throws IOException {
        var in = socket.getInputStream();
        var answer = new StringBuilder();
        while (answer.indexOf("\r\n\r\n") < 0) {
            answer.append(character(in));
        }
        var length = LENGTH.matcher(answer);
        assertThat(length.find()).as(answer.toString()).isTrue();
        for (var left = Integer.parseInt(length.group(1)); left > 0; left--) {
            answer.append(character(in));
        }
        return answer.toString();
    }

    private static char character(InputStream in) throws IOException {
        var next = in.read();
        if (next < 0) {
            throw new EOFException("The connection ended within an answer.");
        }
        return (char) next;
    }
}
