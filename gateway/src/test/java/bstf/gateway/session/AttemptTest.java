package bstf.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttemptTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/docs", "/api/v1/overview?validAt=2016-05-03&x=%20#a"})
    void leadsWhereTheBrowserWantedToGo(String next) {
        var attempt = Attempt.to(Optional.of(next));

        assertThat(attempt.next()).isEqualTo(next);
        assertThat(Attempt.read(attempt.text())).contains(attempt);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil.example",
                "/a\\b",
                "https://evil.example/",
                "javascript:alert(1)",
                "docs",
                "",
                " /docs",
                "/a\r\nSet-Cookie: x",
                "/\u00e9",
                "/{",
                "/a%zz",
                "/[x",
                "/a^b",
                "/a|b",
                "/a#b#c"
            })
    void leadsNowhereElse(String next) {
        assertThat(Attempt.to(Optional.of(next)).next()).isEqualTo("/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a.b.c", "..", "x"})
    void isNotReadFromWhatItDidNotWrite(String text) {
        assertThat(Attempt.read(text)).isEmpty();
    }

    @Test
    void isNotReadWhenItLeadsElsewhere() {
        var attempt = Attempt.to(Optional.empty());
        var elsewhere =
                Base64.getUrlEncoder().encodeToString("//evil.ex".getBytes(StandardCharsets.UTF_8));

        assertThat(
                        Attempt.read(
                                "%s.%s.%s"
                                        .formatted(attempt.state(), attempt.verifier(), elsewhere)))
                .isEmpty();
    }

    @Test
    void isNeverTheSame() {
        assertThat(Attempt.to(Optional.empty())).isNotEqualTo(Attempt.to(Optional.empty()));
    }

    /** The example of RFC 7636 appendix B. */
    @Test
    void showsTheIssuerTheHashOfItsSecret() {
        assertThat(new Attempt("s", "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk", "/").challenge())
                .isEqualTo("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
    }
}
