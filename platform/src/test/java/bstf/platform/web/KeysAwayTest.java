package bstf.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import bstf.platform.access.token.TokensForTests;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** A token that nobody can check is neither good nor bad. */
@TestPropertySource(properties = "bstf.access.keys=http://127.0.0.1:1/keys")
class KeysAwayTest extends OverHttp {

    @Test
    void saysWhenToAskAgain() {
        var answer = get("/api/v1/buoys", "Authorization", BEARER);

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("\"code\":\"keys-away\"");
        assertThat(header(answer, "Retry-After")).isIn("1", "2");
    }

    @Test
    void goesOnAnsweringWhoSendsNoToken() {
        assertThat(get("/api/v1/buoys").statusCode()).isEqualTo(200);
    }

    @Test
    void stillRefusesWhatCouldNeverBeGood() {
        var ofAnother = TokensForTests.bearer(TokensForTests.writing("EE") + "x.y");

        assertThat(get("/api/v1/buoys", "Authorization", ofAnother).statusCode()).isEqualTo(401);
    }
}
