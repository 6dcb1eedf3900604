package bstf.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TomcatProblemsTest extends OverHttp {
    private static final String REST = " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n";
    private static final String AUTHORIZED = "Authorization: " + BEARER + "\r\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/%00",
                "/api/v1/a%2Fb",
                "/api/v1/a|b",
                "/api/v1/[a]",
                "/api/v1/%zz",
                "/api/v1/%ff",
                "/api/v1/buoys?validAt=%zz"
            })
    void saysAsAProblemWhatTomcatRefuses(String target) {
        assertMalformed(raw("GET " + target + REST + "\r\n"));
    }

    @Test
    void saysAsAProblemThatHeadersAreTooLarge() {
        assertMalformed(raw("GET /" + REST + "X: " + "a".repeat(9000) + "\r\n\r\n"));
    }

    @Test
    void saysAsAProblemThatThereAreTooManyHeaders() {
        assertMalformed(raw("GET /" + REST + "X: a\r\n".repeat(150) + "\r\n"));
    }

    @Test
    void saysAsAProblemThatTheTargetIsTooLong() {
        assertMalformed(raw("GET /" + "a".repeat(9000) + REST + "\r\n"));
    }

    @Test
    void saysAsAProblemThatTheHostIsMissing() {
        assertMalformed(raw("GET / HTTP/1.1\r\nConnection: close\r\n\r\n"));
    }

    @Test
    void boundsAChunkedBody() {
        var chunk = "A00\r\n" + "a".repeat(0xa00) + "\r\n0\r\n\r\n";

        assertThat(
                        raw(
                                "POST /api/v1/buoys"
                                        + REST
                                        + AUTHORIZED
                                        + "Transfer-Encoding: chunked\r\n\r\n"
                                        + chunk))
                .startsWith("HTTP/1.1 413")
                .contains("Content-Type: application/problem+json", "\"code\":\"body-too-large\"");
    }

    @Test
    void refusesABrokenChunk() {
        assertMalformed(
                raw(
                        "POST /api/v1/buoys"
                                + REST
                                + AUTHORIZED
                                + "Transfer-Encoding: chunked\r\n\r\nZZ\r\n"));
    }

    private static void assertMalformed(String answer) {
        assertThat(answer)
                .startsWith("HTTP/1.1 400")
                .contains("Content-Type: application/problem+json")
                .contains(
                        "\"title\":\"The request is not well-formed HTTP\",\"status\":400,\"code\":\"malformed-request\"")
                .doesNotContain("Exception", "tomcat", "<html");
    }
}
