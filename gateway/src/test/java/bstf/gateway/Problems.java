package bstf.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import tools.jackson.databind.json.JsonMapper;

/** Looks at an answer that is a problem (RFC 9457). */
final class Problems {
    private Problems() {}

    static void assertIs(
            Wire.Answer answer, int status, String code, String detail, String instance) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).contains("application/problem+json");
        var problem = JsonMapper.shared().readTree(answer.text());
        assertThat(problem.path("type").asString()).isEqualTo("urn:bstf:problem:" + code);
        assertThat(problem.path("title").asString()).isNotBlank();
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("code").asString()).isEqualTo(code);
        assertThat(problem.path("detail").asString()).isEqualTo(detail);
        assertThat(problem.path("instance").asString()).isEqualTo(instance);
    }
}
