package bstf.platform.web.headers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

final class SecurityHeadersTest {
    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void asksForTlsOnlyOverTls() {
        SecurityHeaders.write(request, response);
        assertThat(response.getHeader("Strict-Transport-Security")).isNull();

        request.setSecure(true);
        SecurityHeaders.write(request, response);
        assertThat(response.getHeader("Strict-Transport-Security"))
                .isEqualTo("max-age=31536000; includeSubDomains");
    }

    @Test
    void saysEachThingOnce() {
        SecurityHeaders.write(request, response);
        SecurityHeaders.write(request, response);

        SecurityHeaders.ALWAYS.forEach(
                (name, value) -> assertThat(response.getHeaders(name)).containsExactly(value));
    }
}
