package bstf.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AuditWordTest {

    @ParameterizedTest
    @CsvSource({
        "/, /",
        "/api/v1/members, /api/v1/members",
        "/api/v1/members/, /api/v1/members/",
        "/api/v1/meetings/2015-05-planning, /api/v1/meetings/2015-05-planning",
        "/api/v1/members;a=b/EE, /api/v1/*",
        "/api/v1/members/%2e%2e/EE, /api/v1/members/*",
        "/api/v1/members/../EE, /api/v1/members/*",
        "/api/v1/./EE, /api/v1/*",
        "/api/v1/members/EE%0d%0aX, /api/v1/members/*",
        "/api//v1, /api/*",
        "//api, /*",
        "/api/v1/a|b, /api/v1/*",
        "/.../x, /.../x"
    })
    void namesAPathAsFarAsItIsPlain(String path, String word) {
        assertThat(AuditWord.ofPath(path)).isEqualTo(word);
    }

    @Test
    void takesATokenForNoId() {
        var token = Stream.of("eyJhbGciOiJFUzI1NiJ9", "c".repeat(40), "s".repeat(86));

        assertThat(AuditWord.ofPath("/api/v1/members/" + String.join(".", token.toList())))
                .isEqualTo("/api/v1/members/*");
    }

    @Test
    void growsNoLongerThanSoManySegments() {
        assertThat(AuditWord.ofPath("/a".repeat(1000))).isEqualTo("/a".repeat(12) + "/*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "*", "api", "http://evil.example/x", "\r\ndone caller=x"})
    void namesNothingThatIsNoPath(String text) {
        assertThat(AuditWord.ofPath(text)).isEqualTo("-");
    }

    @ParameterizedTest
    @CsvSource({"GET, GET", "DELETE, DELETE", "TRACE, TRACE", "get, -", "G\tT, -", "eyJhbGci, -"})
    void namesOnlyMethodsThatThereAre(String method, String word) {
        assertThat(AuditWord.ofMethod(method)).isEqualTo(word);
    }

    @Test
    void namesNothingThatWasNotUnderstood() {
        assertThat(AuditWord.ofMethod(null)).isEqualTo("-");
        assertThat(AuditWord.ofPath(null)).isEqualTo("-");
    }
}
