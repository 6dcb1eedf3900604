package bstf.gateway;

import static bstf.platform.access.refused.AuditLines.awaitLine;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bstf.platform.access.refused.AuditLines;
import bstf.platform.access.token.TokensForTests;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** Whoever is refused at the gateway is written down, in few lines and without what it sent. */
@WithRealSettings
@ExtendWith(OutputCaptureExtension.class)
@TestPropertySource(
        properties = {
            AuditLines.SOON,
            "BSTF_LIMIT_ADDRESS=20",
            "BSTF_LIMIT_CLIENT=5",
            "BSTF_TRUSTED_PROXIES=127.0.0.1",
            "BSTF_ORIGINS=https://portal.example",
            "BSTF_SESSION_CLIENT=" + FakeIssuer.CLIENT,
            "BSTF_SESSION_SECRET=" + FakeIssuer.SECRET,
            "bstf.access.head-time=1s",
            "bstf.access.request-time=2s",
            "bstf.access.answer-time=1s",
            "bstf.access.max-headers=20",
            "bstf.access.max-body=2KB"
        })
class RefusalsHttpTest {
    private static final FakeIssuer ISSUER = new FakeIssuer();
    private static final StubService MEMBERSHIP = StubService.start();
    private static final String OVERVIEW = "/api/v1/overview";
    private static final String MEMBERS = "/api/v1/members";
    private static final String MALFORMED = "reason=malformed-request";
    private static final String SECRET = "s3cr3t";
    private static final Duration LATEST = Duration.ofSeconds(60);
    private static final Pattern TIMES = Pattern.compile(" times=(\\d+) ");
    private static final Pattern PSEUDONYM = Pattern.compile(" from=([0-9a-f]{12})( |$)");

    private final int port;
    private final Wire wire;
    private final Wire operators;

    RefusalsHttpTest(@LocalServerPort int port, @LocalManagementPort int management) {
        this.port = port;
        this.wire = new Wire(port);
        this.operators = new Wire(management);
    }

    @DynamicPropertySource
    static void parts(DynamicPropertyRegistry properties) {
        properties.add("bstf.services.membership", MEMBERSHIP::url);
        properties.add("bstf.session.authorize", () -> ISSUER.url() + "/authorize");
        properties.add("bstf.session.token", () -> ISSUER.url() + "/token");
    }

    @BeforeEach
    void answers() {
        MEMBERSHIP.answer(StubService.ok("{}"));
    }

    @AfterEach
    void nothingSecretIsWrittenDown(CapturedOutput log) {
        assertThat(AuditLines.in(log))
                .noneMatch(line -> line.toLowerCase(Locale.ROOT).contains(SECRET))
                .noneMatch(line -> line.contains("203.0.113.") || line.contains("127.0.0.1"))
                .noneMatch(line -> line.contains("eyJ"));
    }

    @AfterAll
    static void close() {
        ISSUER.close();
        MEMBERSHIP.close();
    }

    @Test
    void everyRequestThatCameTooOften(CapturedOutput log) {
        var from = "X-Forwarded-For: 203.0.113.1";
        var refused = 0;
        for (int i = 0; i < 50; i++) {
            refused += wire.get("/api/v1/too-often?" + SECRET, from).status() == 429 ? 1 : 0;
        }
        assertThat(refused).isGreaterThan(1);

        awaitLine(
                log,
                "refused caller=anonymous verb=GET object=/api/v1/too-often reason=too-many-requests");
        awaitTold(log, "from=" + pseudonymOf("/api/v1/too-often", log), refused);
    }

    @Test
    void tellsAddressesApartWithoutNamingThem(CapturedOutput log) {
        for (int i = 0; i < 40; i++) {
            wire.get("/api/v1/this", "X-Forwarded-For: 203.0.113.2");
            wire.get("/api/v1/that", "X-Forwarded-For: 203.0.113.3");
        }

        awaitLine(log, "object=/api/v1/this reason=too-many-requests");
        awaitLine(log, "object=/api/v1/that reason=too-many-requests");
        assertThat(pseudonymOf("/api/v1/this", log))
                .isNotEmpty()
                .isNotEqualTo(pseudonymOf("/api/v1/that", log));
    }

    @Test
    void clientsThatAskTooOftenByTheirName(CapturedOutput log) {
        var bearer = "Authorization: Bearer " + TokensForTests.writing("LV");
        for (int i = 0; i < 12; i++) {
            wire.get(MEMBERS, bearer);
        }

        awaitLine(log, "caller=test-LV verb=GET object=/api/v1/members reason=too-many-requests");
        awaitLine(log, "from=-");
    }

    @Test
    void whoseTokenIsNotAcceptedAndStillComes(CapturedOutput log) {
        for (int i = 0; i < 40; i++) {
            wire.get(MEMBERS, "X-Forwarded-For: 203.0.113.4", "Authorization: Bearer " + SECRET);
        }

        awaitLine(
                log,
                "refused caller=anonymous verb=GET object=/api/v1/members reason=token-not-accepted");
        awaitLine(log, "caller=anonymous verb=GET object=/api/v1/members reason=too-many-requests");
    }

    @ParameterizedTest
    @CsvSource({
        "GET /api/v1/members;s3cr3t=1/EE, GET, /api/v1/*",
        "DELETE /api/v1/members/../rota, DELETE, /api/v1/members/*",
        "GET //api/v1/members?s3cr3t, GET, /*",
        "PUT /api/v1/members/EE%0d%0as3cr3t:%20x, PUT, /api/v1/members/*",
        "GET /api/v1/members%2fs3cr3t, GET, /api/v1/*"
    })
    void pathTricks(String line, String verb, String object, CapturedOutput log) {
        assertThat(
                        wire.exchange(line + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
                                .status())
                .isEqualTo(400);

        awaitLine(log, "caller=nobody verb=%s object=%s ".formatted(verb, object), MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/v1/members HTTP/1.1\r\nHost: x\r\nX-S3cr3t : s3cr3t\r\n\r\n",
                "GET /s3cr3t HTTP/9.9\r\n\u0001: x\r\n\r\n",
                "GET /api/v1/members#s3cr3t HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /api/v1/members HTTP/1.1\r\nHost: s3cr3t\r\nHost: b\r\n\r\n",
                "s3cr3t\r\n\r\n"
            })
    void headsThatAreNotHttp(String request, CapturedOutput log) {
        assertThat(wire.exchange(request).status()).isEqualTo(400);

        awaitLine(log, "caller=nobody", MALFORMED);
        awaitLine(log, MALFORMED + " from=");
    }

    @Test
    void headsThatAreTooLarge(CapturedOutput log) {
        wire.get("/" + SECRET + "?" + "a".repeat(9000));
        awaitLine(log, "caller=nobody verb=- object=- reason=target-too-long");

        wire.get(MEMBERS, "X: " + SECRET.repeat(4000));
        awaitLine(log, "caller=nobody verb=- object=- reason=headers-too-large");

        wire.exchange(
                "GET /api/v1/members?s3cr3t HTTP/1.1\r\nHost: x\r\n"
                        + "X: s3cr3t\r\n".repeat(30)
                        + "\r\n");
        awaitLine(log, "caller=nobody verb=GET object=/api/v1/members reason=headers-too-large");
    }

    @Test
    void queriesAndBodiesThatAreTooLarge(CapturedOutput log) {
        wire.get(MEMBERS + "?x=" + SECRET.repeat(800));
        awaitLine(log, "caller=nobody verb=GET object=/api/v1/members reason=query-too-long");

        wire.send("PUT", MEMBERS + "/EE", "", "Content-Length: 9000");
        awaitLine(log, "caller=anonymous verb=PUT object=/api/v1/members/EE reason=body-too-large");

        var chunk = "3e8\r\n" + "x".repeat(1000) + "\r\n";
        wire.send("POST", MEMBERS, chunk.repeat(3) + "0\r\n\r\n", "Transfer-Encoding: chunked");
        awaitLine(log, "caller=anonymous verb=POST object=/api/v1/members reason=body-too-large");
    }

    @Test
    void bodiesThatCannotBeToldApart(CapturedOutput log) {
        sendAndWait(
                "PUT /api/v1/members/broken HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nZZs3cr3t\r\n");

        awaitLine(log, "caller=nobody verb=PUT object=/api/v1/members/broken", MALFORMED);
        assertFailedQuietly(log, "broken");
    }

    @Test
    void whatDoesNotArriveInTime(CapturedOutput log) {
        sendAndWait("GET /s3cr3t HTTP/1.1\r\nHost: x\r\nX-Slow: ");
        awaitLine(log, "caller=nobody verb=- object=- reason=request-too-slow");

        sendAndWait("PUT /api/v1/members/slow HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n");
        awaitLine(
                log, "caller=nobody verb=PUT object=/api/v1/members/slow reason=request-too-slow");
        assertFailedQuietly(log, "slow");
    }

    @Test
    void answersThatAreNotRead(CapturedOutput log) throws IOException {
        MEMBERSHIP.answer(StubService.ok("\"" + "x".repeat(20_000_000) + "\""));
        try (var socket = new Socket()) {
            socket.setReceiveBufferSize(4096);
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            Wire.write(socket, "GET /api/v1/members HTTP/1.1\r\nHost: x\r\n\r\n");

            awaitLine(log, "caller=nobody verb=GET object=/api/v1/members reason=answer-not-read");
        }
    }

    @Test
    void pagesOfOtherOrigins(CapturedOutput log) {
        var page = "Origin: https://s3cr3t.example";
        assertThat(wire.get(OVERVIEW, page, "X-Forwarded-For: 203.0.113.5").status())
                .isEqualTo(403);
        awaitLine(
                log, "caller=anonymous verb=GET object=/api/v1/overview reason=origin-not-allowed");

        var preflight =
                wire.send(
                        "OPTIONS",
                        MEMBERS,
                        "",
                        page,
                        "X-Forwarded-For: 203.0.113.5",
                        "Access-Control-Request-Method: PUT");
        assertThat(preflight.status()).isEqualTo(403);
        awaitLine(
                log,
                "caller=anonymous verb=OPTIONS object=/api/v1/members reason=origin-not-allowed");
    }

    @Test
    void changesThatNoPageOfOursAskedFor(CapturedOutput log) {
        var from = "X-Forwarded-For: 203.0.113.6";
        var login = wire.get("/login", from);
        var session =
                cookie(
                        wire.get(
                                "/login/oauth2/code/bstf?code=%s&state=%s"
                                        .formatted(
                                                ISSUER.code(parameter(login, "code_challenge")),
                                                parameter(login, "state")),
                                cookie(login),
                                from));

        assertThat(wire.send("DELETE", MEMBERS + "/EE", "", session, from).status()).isEqualTo(403);

        awaitLine(
                log,
                "refused caller=anonymous verb=DELETE object=/api/v1/members/EE"
                        + " reason=forged-request");
    }

    @Test
    void signInsThatFail(CapturedOutput log) {
        var answer =
                wire.get(
                        "/login/oauth2/code/bstf?code=s3cr3t&state=s3cr3t",
                        "X-Forwarded-For: 203.0.113.7");

        assertThat(answer.status()).isEqualTo(400);
        awaitLine(
                log,
                "caller=anonymous verb=GET object=/login/oauth2/code/bstf reason=not-signed-in");
    }

    @Test
    void whatIsNotForThoseAtTheOperatorsPort(CapturedOutput log) {
        assertThat(operators.get(OVERVIEW).status()).isEqualTo(404);
        awaitLine(log, "caller=nobody verb=GET object=/api/v1/overview reason=not-found");

        assertThat(operators.get("/actuator/env").status()).isEqualTo(404);
        awaitLine(log, "caller=nobody verb=GET object=/actuator/env reason=not-found");

        operators.send("POST", "/actuator/gateway/routes/hole", "{}", "Content-Length: 2");
        awaitLine(log, "caller=nobody verb=POST object=/actuator/gateway/routes/hole", "not-found");
    }

    /** They are answers about form: nobody was refused anything that others may have. */
    @Test
    void butNotWhatIsOnlyToBeCorrected(CapturedOutput log) {
        var from = "X-Forwarded-For: 203.0.113.8";
        assertThat(wire.get("/api/v1/nowhere", from).status()).isEqualTo(404);
        assertThat(wire.get(OVERVIEW + "?validAt=never", from).status()).isEqualTo(400);
        assertThat(wire.send("PUT", OVERVIEW, "", from).status()).isEqualTo(405);
        assertThat(wire.send("TRACE", OVERVIEW, "", from).status()).isEqualTo(405);
        wire.get("/end//of", from);

        awaitLine(log, "object=/end/* ", MALFORMED);
        assertThat(AuditLines.in(log))
                .noneMatch(line ->
                        line.contains("from=" + pseudonymOf("/end/*", log))
                                && !line.contains(MALFORMED));
    }

    /** A stack trace for each would fill the disk in place of the audit log. */
    private static void assertFailedQuietly(CapturedOutput log, String id) {
        assertThat(log.getAll().lines())
                .noneMatch(line -> line.contains(" ERROR ") && line.contains("/members/" + id));
    }

    /** Waits until the lines tell of exactly so many refusals. */
    private static void awaitTold(CapturedOutput log, String whose, int refusals) {
        await().atMost(LATEST)
                .untilAsserted(() ->
                        assertThat(
                                        AuditLines.in(log).stream()
                                                .filter(line -> line.contains(whose))
                                                .mapToInt(RefusalsHttpTest::times)
                                                .sum())
                                .isEqualTo(refusals));
    }

    private static int times(String line) {
        var times = TIMES.matcher(line);
        return times.find() ? Integer.parseInt(times.group(1)) : 1;
    }

    /** Of the one who wanted {@code object}, which no other test does. */
    private static String pseudonymOf(String object, CapturedOutput log) {
        return AuditLines.in(log).stream()
                .filter(line -> line.contains("object=" + object + " "))
                .map(RefusalsHttpTest::pseudonym)
                .findFirst()
                .orElse("");
    }

    private static String pseudonym(String line) {
        var from = PSEUDONYM.matcher(line);
        return from.find() ? from.group(1) : "";
    }

    private void sendAndWait(String request) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(30_000);
            Wire.write(socket, request);
            socket.getInputStream().readAllBytes();
        } catch (IOException cut) {
            assertThat(cut).isNotInstanceOf(SocketTimeoutException.class);
        }
    }

    private static String cookie(Wire.Answer answer) {
        return "Cookie: " + answer.header("Set-Cookie").orElseThrow().split(";", 2)[0];
    }

    private static String parameter(Wire.Answer answer, String name) {
        return List.of(answer.header("Location").orElseThrow().split("[?&]", -1)).stream()
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> pair.substring(name.length() + 1))
                .findFirst()
                .orElse("");
    }
}
