package bstf.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import bstf.platform.access.Scope;
import bstf.platform.access.token.IssuerForTests;
import bstf.platform.access.token.TokensForTests;
import bstf.platform.access.token.YoungKeys;
import bstf.platform.problem.Problem;
import bstf.platform.problem.ProblemCode;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;

/** Who comes in, and what every answer carries. */
@Import(YoungKeys.class)
@ExtendWith(OutputCaptureExtension.class)
class DoorTest extends OverHttp {
    private static final Map<String, String> ALWAYS =
            Map.of(
                    "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'",
                    "X-Content-Type-Options", "nosniff",
                    "Referrer-Policy", "no-referrer");

    @Test
    void letsEverybodyRead() {
        var read = get("/api/v1/buoys");

        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(header(read, "Cache-Control")).isEqualTo("no-cache");
        assertThat(header(read, "Vary")).isEqualTo("Accept-Encoding, Authorization");
        assertThat(read.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void keepsWhatATokenShowsOutOfSharedCaches() {
        var read = get("/api/v1/buoys", "Authorization", BEARER);

        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(header(read, "Cache-Control")).isEqualTo("private, no-cache");
        assertThat(header(read, "Vary")).isEqualTo("Accept-Encoding, Authorization");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE", "PROPFIND"})
    void letsNobodyChangeAnythingWithoutAToken(String method) {
        assertProblem(
                anonymously(method, "/api/v1/buoys/1"),
                Problem.of(ProblemCode.TOKEN_REQUIRED)
                        .with("WWW-Authenticate", "Bearer realm=\"bstf\""));
    }

    @Test
    void writesDownWhoWasNotLetIn(CapturedOutput log) {
        anonymously("POST", "/api/v1/buoys/not-let-in?secret=1");
        get("/api/v1/buoys/not-let-in?secret=1", "Authorization", "Bearer nonsense");

        assertThat(log)
                .contains(
                        "refused caller=anonymous verb=POST object=/api/v1/buoys/not-let-in reason=token-required")
                .contains(
                        "refused caller=anonymous verb=GET object=/api/v1/buoys/not-let-in"
                                + " reason=token-not-accepted")
                .doesNotContain("secret", "nonsense");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"})
    void takesABadTokenForNoAnonymousCaller(String method) {
        var answer =
                send(
                        HttpRequest.newBuilder(uri("/api/v1/buoys"))
                                .method(method, HttpRequest.BodyPublishers.noBody())
                                .header("Authorization", "Bearer nonsense")
                                .build());

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(header(answer, "WWW-Authenticate"))
                .isEqualTo("Bearer realm=\"bstf\", error=\"invalid_token\"");
        if (!method.equals("HEAD")) {
            assertThat(answer.body())
                    .contains("\"code\":\"token-not-accepted\"")
                    .doesNotContain("nonsense");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/buoys",
                "/api/v1/none",
                "/none",
                "/api/v1/faults/bug",
                "/api/v1/buoys;a=b",
                "/api/v1/buoys?limit=0",
                "/v3/api-docs",
                "/api/v1/a%2Fb"
            })
    void tellsBrowsersTheSameOnEveryAnswer(String path) {
        assertCarriesAll(get(path));
        assertCarriesAll(anonymously("POST", path));
    }

    private static void assertCarriesAll(HttpResponse<String> answer) {
        ALWAYS.forEach((name, value) -> assertThat(header(answer, name)).isEqualTo(value));
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isEmpty();
    }

    @Test
    void asksForTheKeysOnceForManyTokens() {
        get("/api/v1/buoys", "Authorization", BEARER);
        var before = IssuerForTests.running().timesAsked();
        for (var party : new String[] {"EE", "FI", "LV"}) {
            var token = TokensForTests.bearer(TokensForTests.of(party, Scope.READ));
            assertThat(get("/api/v1/buoys", "Authorization", token).statusCode()).isEqualTo(200);
        }

        assertThat(IssuerForTests.running().timesAsked()).isEqualTo(before);
    }

    private HttpResponse<String> anonymously(String method, String path) {
        return send(
                HttpRequest.newBuilder(uri(path))
                        .method(method, HttpRequest.BodyPublishers.noBody())
                        .build());
    }
}
