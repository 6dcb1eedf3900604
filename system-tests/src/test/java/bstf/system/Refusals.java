package bstf.system;

import static org.assertj.core.api.Assertions.assertThat;

/** How the system says no. */
final class Refusals {
    private Refusals() {}

    /** The answer is a problem with this status and code, and says something to people. */
    static void isRefused(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.header("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.json().path("code").asString()).isEqualTo(code);
        assertThat(answer.json().path("detail").asString()).isNotBlank();
    }
}
