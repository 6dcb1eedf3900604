package bstf.platform.web;

import static bstf.platform.access.refused.AuditLines.awaitLine;
import static org.assertj.core.api.Assertions.assertThat;

import bstf.platform.access.refused.AuditLines;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.test.context.TestPropertySource;

/** Whom a service turns back before any use case sees the request is written down. */
@ExtendWith(OutputCaptureExtension.class)
@TestPropertySource(
        properties = {
            AuditLines.SOON,
            "server.tomcat.connection-timeout=5s", // a head may come so late
            "management.server.port=0",
            "management.server.address=127.0.0.1",
            "management.endpoints.web.exposure.include=health,republish"
        })
class RefusedRequestsTest extends OverHttp {
    private static final String REST = " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n";
    private static final String SECRET = "s3cr3t";

    @LocalManagementPort private int operators;

    @ParameterizedTest
    @CsvSource({
        "/api/v1/a%2Fs3cr3t, /api/v1/*",
        "/api/v1/%00s3cr3t, /api/v1/*",
        "/api/v1/a|s3cr3t, -",
        "/api/v1/buoys?validAt=%zzs3cr3t, /api/v1/buoys",
        "/api/v1/buoys;s3cr3t=1, /api/v1/*",
        "/api/v1//buoys?a=s3cr3t, /api/v1/*"
    })
    void framingAndPathTricks(String target, String object, CapturedOutput log) {
        assertThat(raw("GET " + target + REST + "\r\n")).startsWith("HTTP/1.1 400");

        awaitLine(log, "caller=nobody", "object=" + object, "reason=malformed-request");
        assertNothingTold(log);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /s3cr3t\u0001 HTTP/1.1\r\nHost: a\r\n\r\n",
                "s3cr3t\r\n\r\n",
                "GET / HTTP/1.1\r\nConnection: close\r\nX-S3cr3t: s3cr3t\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nHost: s3cr3t\r\nConnection: close\r\n\r\n",
            })
    void requestsThatAreNotHttp(String request, CapturedOutput log) {
        assertThat(raw(request)).startsWith("HTTP/1.1 400");

        awaitLine(log, "caller=nobody", "reason=malformed-request");
        assertNothingTold(log);
    }

    @Test
    void headsThatAreTooLarge(CapturedOutput log) {
        raw("GET /?" + SECRET + REST + "X: " + SECRET.repeat(2000) + "\r\n\r\n");

        awaitLine(log, "caller=nobody", "reason=malformed-request");
        assertNothingTold(log);
    }

    @Test
    void queriesThatAreTooLong(CapturedOutput log) {
        get("/api/v1/buoys?limit=" + SECRET.repeat(80));

        awaitLine(log, "caller=nobody verb=GET object=/api/v1/buoys reason=query-too-long from=-");
        assertNothingTold(log);
    }

    @Test
    void bodiesThatAreTooLargeOrTooDeep(CapturedOutput log) {
        post("large", buoy(SECRET.repeat(500)));
        post("deep", "{\"name\":" + "[".repeat(20) + "]".repeat(20) + "}");

        awaitLine(log, "caller=nobody verb=POST object=/api/v1/buoys reason=body-too-large");
        awaitLine(log, "caller=test-FI verb=POST object=/api/v1/buoys reason=body-too-deep");
        assertNothingTold(log);
    }

    @Test
    void bodiesThatDoNotArrive(CapturedOutput log) {
        raw(
                "POST /api/v1/buoys"
                        + REST
                        + "Content-Type: application/json\r\nContent-Length: 2000\r\n\r\n"
                        + SECRET);

        awaitLine(log, "caller=nobody verb=POST object=/api/v1/buoys reason=request-too-slow");
        assertNothingTold(log);
    }

    @Test
    void brokenChunks(CapturedOutput log) {
        raw("POST /api/v1/buoys" + REST + "Transfer-Encoding: chunked\r\n\r\nZZ" + SECRET + "\r\n");

        awaitLine(log, "caller=nobody verb=POST object=/api/v1/buoys reason=malformed-request");
        assertNothingTold(log);
    }

    @Test
    void whoMayNotUseTheOperatorsPort(CapturedOutput log) {
        onOperatorsPort("GET /actuator/env?" + SECRET);
        onOperatorsPort("POST /actuator/republish");
        onOperatorsPort("GET /actuator/health;" + SECRET + "/../env");

        awaitLine(log, "caller=anonymous verb=GET object=/actuator/env reason=token-required");
        awaitLine(
                log, "caller=anonymous verb=POST object=/actuator/republish reason=token-required");
        awaitLine(log, "caller=nobody verb=GET object=/actuator/* reason=malformed-request");

        onOperatorsPort("GET /actuator%2Fenv" + SECRET);
        awaitLine(log, "caller=nobody verb=GET object=/* reason=malformed-request");
        assertNothingTold(log);
    }

    /** They are answers about form: nobody was refused anything that others may do. */
    @Test
    void butNotWhatIsOnlyToBeCorrected(CapturedOutput log) {
        assertThat(send("DELETE", "/api/v1/buoys", "").statusCode()).isEqualTo(405);
        assertThat(get("/api/v1/buoys?limit=0").statusCode()).isEqualTo(400);
        assertThat(get("/api/v1/none").statusCode()).isEqualTo(404);
        assertThat(post("a", "{").statusCode()).isEqualTo(400);
        get("/api/v1/buoys?limit=" + "1".repeat(400));

        awaitLine(log, "reason=query-too-long");
        assertThat(AuditLines.in(log))
                .noneMatch(line ->
                        line.matches(
                                ".*(not-allowed|invalid-parameter|not-found|malformed-json).*"));
    }

    private void onOperatorsPort(String line) {
        raw(operators, line + REST + "\r\n");
    }

    private static void assertNothingTold(CapturedOutput log) {
        assertThat(AuditLines.in(log))
                .noneMatch(line -> line.toLowerCase(Locale.ROOT).contains(SECRET));
    }
}
