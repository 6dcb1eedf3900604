package bstf.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import bstf.platform.access.token.BadTokens;
import bstf.platform.access.token.IssuerForTests;
import bstf.platform.access.token.TokensForTests;
import bstf.platform.access.token.YoungKeys;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/**
 * No bad token lets anybody in, asks anybody outside, or leaves a trace of its text. Nor is a key
 * looked for that is not known: those that are known are too young here ({@link YoungKeys}).
 */
@TestPropertySource(properties = {"spring.application.name=bad-tokens", "bstf.web.max-query=4000"})
@Import(YoungKeys.class)
@ExtendWith(OutputCaptureExtension.class)
class BadTokensTest extends OverHttp {
    private static final String BUOYS = "/api/v1/buoys";
    private static final String GOOD = TokensForTests.writing("EE");

    static Stream<Arguments> badTokens() {
        return BadTokens.all().entrySet().stream()
                .map(bad -> Arguments.of(bad.getKey(), bad.getValue()));
    }

    @BeforeAll
    void hasTheKeys() {
        assertThat(get(BUOYS, "Authorization", "Bearer " + GOOD).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badTokens")
    void refuses(String wrong, String authorization, CapturedOutput log) {
        var asked = IssuerForTests.running().timesAsked();

        var read = get(BUOYS, "Authorization", authorization);
        var write = write("Authorization", authorization);

        assertRefused(read, authorization);
        assertRefused(write, authorization);
        assertThat(IssuerForTests.running().timesAsked()).as(wrong).isEqualTo(asked);
        assertThat(log.getAll()).doesNotContain(secretOf(authorization));
    }

    private static void assertRefused(HttpResponse<String> answer, String authorization) {
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body())
                .contains("\"code\":\"token-not-accepted\"")
                .doesNotContain(secretOf(authorization));
        assertThat(header(answer, "WWW-Authenticate"))
                .isEqualTo("Bearer realm=\"bstf\", error=\"invalid_token\"");
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
    }

    /** What would let somebody else use the token; a placeholder where it is too short to. */
    private static String secretOf(String authorization) {
        var last = authorization.substring(Math.max(0, authorization.length() - 20));
        return last.length() < 20 ? "nothing that is worth stealing" : last;
    }

    @Test
    void triesMoreThanSixtyOfThem() {
        assertThat(BadTokens.all()).hasSizeGreaterThan(60);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer ", "bearer ", "BEARER ", "Bearer  "})
    void readsTheSchemeHoweverItIsWritten(String scheme) {
        assertThat(write("Authorization", scheme + GOOD).statusCode()).isEqualTo(201);
    }

    @Test
    void readsNoTokenFromTheQueryABodyOrACookie() {
        assertTokenRequired(
                send(builder(BUOYS + "?access_token=" + GOOD).POST(body("{}")).build()));
        assertTokenRequired(
                send(
                        builder(BUOYS)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(body("access_token=" + GOOD))
                                .build()));
        assertTokenRequired(write("Cookie", "access_token=" + GOOD));
        assertTokenRequired(write("X-Authorization", "Bearer " + GOOD));
        assertTokenRequired(write("Proxy-Authorization", "Bearer " + GOOD));
    }

    private static void assertTokenRequired(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("\"code\":\"token-required\"");
    }

    @Test
    void refusesTwoTokensEvenWhenBothAreGood() {
        var both =
                send(
                        builder(BUOYS)
                                .header("Authorization", "Bearer " + GOOD)
                                .header("Authorization", "Bearer " + TokensForTests.writing("FI"))
                                .GET()
                                .build());

        assertThat(both.statusCode()).isEqualTo(401);
        assertThat(both.body()).contains("\"code\":\"token-not-accepted\"");
    }

    @Test
    void refusesATokenThatIsTooLong() {
        var answer = get(BUOYS, "Authorization", "Bearer " + "a".repeat(20_000));

        assertThat(answer.statusCode()).isIn(400, 401, 431);
    }

    private HttpResponse<String> write(String header, String value) {
        return send(
                builder(BUOYS)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .header(header, value)
                        .POST(body(buoy("Any")))
                        .build());
    }

    private HttpRequest.Builder builder(String path) {
        return HttpRequest.newBuilder(uri(path));
    }

    private static HttpRequest.BodyPublisher body(String text) {
        return HttpRequest.BodyPublishers.ofString(text);
    }
}
