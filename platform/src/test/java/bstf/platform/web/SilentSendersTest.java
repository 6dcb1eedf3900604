package bstf.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** Who begins and never goes on is cut after the longest single wait. */
@TestPropertySource(properties = "server.tomcat.connection-timeout=5s")
class SilentSendersTest extends OverHttp {

    @Test
    void areCutAmidABody() {
        assertThat(raw(headOfABody("/api/v1/buoys", ""))).startsWith("HTTP/1.1 408");
    }

    @Test
    void areCutAmidAHead() {
        assertThat(raw("POST /api/v1/buoys HTTP/1.1\r\nHost: a\r\nX-Slow: ")).isEmpty();
    }
}
