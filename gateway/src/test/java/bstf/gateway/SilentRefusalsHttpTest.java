package bstf.gateway;

import static bstf.platform.access.refused.AuditLines.awaitLine;
import static org.assertj.core.api.Assertions.assertThat;

import bstf.platform.access.refused.AuditLines;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** What the server refuses by itself, beneath all that is ours, is written down as well. */
@WithRealSettings
@ExtendWith(OutputCaptureExtension.class)
@TestPropertySource(properties = {AuditLines.SOON, "bstf.access.read-timeout=1s"})
class SilentRefusalsHttpTest {
    private static final String SECRET = "s3cr3t";

    private final int port;
    private final Wire wire;

    SilentRefusalsHttpTest(@LocalServerPort int port) {
        this.port = port;
        this.wire = new Wire(port);
    }

    @AfterEach
    void nothingSecretIsWrittenDown(CapturedOutput log) {
        assertThat(AuditLines.in(log))
                .noneMatch(line -> line.toLowerCase(Locale.ROOT).contains(SECRET));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/v1/members/s3cr3t|x HTTP/1.1\r\nHost: x",
                "GET /api/v1/members/s3cr3t%zz HTTP/1.1\r\nHost: x",
                "GET /api/v1/members/s3cr3t[ HTTP/1.1\r\nHost: x",
                "GET /api/v1/members/x?s3cr3t=<> HTTP/1.1\r\nHost: x"
            })
    void targetsThatAreNone(String head, CapturedOutput log) {
        assertThat(wire.exchange(head + "\r\nConnection: close\r\n\r\n").status()).isEqualTo(400);

        awaitLine(log, "caller=nobody verb=GET object=/api/v1/members/", "malformed-request");
    }

    @Test
    void bodiesThatAreSilent(CapturedOutput log) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(60_000);
            socket.getOutputStream()
                    .write(
                            "PUT /api/v1/members/EE HTTP/1.1\r\nHost: x\r\nContent-Length: 99\r\n\r\n{"
                                    .getBytes(StandardCharsets.US_ASCII));
            var answer = socket.getInputStream().readAllBytes();
            assertThat(new String(answer, StandardCharsets.UTF_8)).startsWith("HTTP/1.1 408");
        } catch (SocketTimeoutException waited) {
            throw new AssertionError("not cut", waited);
        }

        awaitLine(log, "caller=nobody verb=PUT object=/api/v1/members/EE reason=request-too-slow");
        assertThat(log.getAll()).doesNotContain("membership is away: io.netty.handler.timeout");
    }
}
