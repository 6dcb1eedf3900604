package bstf.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import bstf.gateway.overview.heard.Facts;
import bstf.gateway.overview.heard.Restricted;
import bstf.platform.access.Scope;
import bstf.platform.access.token.IssuerForTests;
import bstf.platform.access.token.TokensForTests;
import com.nimbusds.jose.JOSEObjectType;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@WithRealSettings
@DirtiesContext
@ExtendWith(OutputCaptureExtension.class)
class TokensHttpTest {
    private static final String OVERVIEW = "/api/v1/overview";
    private static final String MEMBERS = "/api/v1/members";
    private static final StubService MEMBERSHIP = StubService.start();
    private static final IssuerForTests ISSUER = IssuerForTests.running();

    @Autowired private Facts facts;

    private final Wire wire;

    TokensHttpTest(@LocalServerPort int port) {
        this.wire = new Wire(port);
    }

    @DynamicPropertySource
    static void services(DynamicPropertyRegistry properties) {
        properties.add("bstf.services.membership", MEMBERSHIP::url);
    }

    @BeforeEach
    void begin() {
        Restricted.added(facts).change("membership", "member/LV", "{}");
        MEMBERSHIP.answer(StubService.ok("{}", "Cache-Control: no-cache\r\nVary: Accept"));
    }

    @AfterAll
    static void close() {
        MEMBERSHIP.close();
    }

    @Test
    void showsTheServiceTheTokenAsItCame() {
        var token = TokensForTests.writing("EE");

        var answer = wire.get(MEMBERS, "Authorization: bearer  " + token);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(MEMBERSHIP.heads().getFirst().lines())
                .contains("Authorization: Bearer " + token);
    }

    @Test
    void writesDownWhoWasTurnedAwayWithoutTheToken(CapturedOutput output) {
        var token = TokensForTests.writing("EE") + "x";

        wire.get(MEMBERS + "/turned-away?limit=1", "Authorization: Bearer " + token);

        assertThat(output.getAll())
                .contains(
                        "refused caller=anonymous verb=GET object=/api/v1/members/turned-away"
                                + " reason=token-not-accepted")
                .doesNotContain(token);
    }

    @Test
    void tellsCachesWhoseTheAnswerIs() {
        var mine = wire.get(MEMBERS, bearer("EE"));
        assertThat(mine.headers("Cache-Control")).containsExactly("private, no-cache");
        assertThat(String.join(",", mine.headers("Vary"))).contains("Authorization", "Cookie");

        var everybodys = wire.get(MEMBERS);
        assertThat(everybodys.headers("Cache-Control")).containsExactly("no-cache");
        assertThat(String.join(",", everybodys.headers("Vary")))
                .contains("Accept", "Authorization", "Cookie");

        assertThat(wire.get(OVERVIEW, bearer("EE")).header("Cache-Control"))
                .contains("private, no-cache");
        assertThat(wire.get(OVERVIEW).header("Cache-Control")).contains("no-cache");
    }

    @Test
    void leavesAnAnswerAloneThatNobodyMayKeep() {
        MEMBERSHIP.answer(StubService.ok("{}", "Cache-Control: no-store"));

        assertThat(wire.get(MEMBERS, bearer("EE")).headers("Cache-Control"))
                .containsExactly("no-store");
    }

    @Test
    void showsEachCallerTheOverviewOfItsAudience() {
        assertThat(coming()).containsExactly("all");
        assertThat(coming(bearer("europol"))).containsExactly("all", "named", "observers");
        assertThat(coming(bearer("LV"))).containsExactly("all", "members", "observers");
        assertThat(coming(bearer("EE"))).containsExactly("all", "members", "named", "observers");
        assertThat(coming("Authorization: Bearer " + TokensForTests.secretariat("EE")))
                .containsExactly("all", "members", "named", "observers", "secretariat");
        assertThat(coming("Authorization: Bearer " + TokensForTests.secretariat("LV")))
                .containsExactly("all", "members", "observers");
    }

    @Test
    void showsWhatIsPublicToThoseWhoStandForNoParty() {
        assertThat(
                        coming(
                                "Authorization: Bearer "
                                        + TokensForTests.ofNoParty("auditor", Scope.AUDIT_READ)))
                .containsExactly("all");
        assertThat(coming("Authorization: Bearer " + TokensForTests.of("EE", Scope.OPERATE)))
                .containsExactly("all");
    }

    @Test
    void takesSuspensionIntoAccountOnTheNextRequest() {
        var header = bearer("LV");
        var before = wire.get(OVERVIEW, header).header("ETag");

        facts.change(
                "membership",
                "member/LV",
                """
                {"standings": [
                  {"firstDay": "1996-05-04", "standing": "active", "decision": {"text": "Founding"}},
                  {"firstDay": "2026-11-24", "standing": "suspended", "decision": {"text": "Test"}}]}\
                """);

        assertThat(coming(header)).containsExactly("all");
        facts.change("membership", "member/LV", "{}");
        assertThat(wire.get(OVERVIEW, header).header("ETag")).isEqualTo(before);
    }

    @Test
    void givesEachAudienceAnEntityTagOfItsOwn() {
        var tag = wire.get(OVERVIEW, bearer("LV")).header("ETag").orElseThrow();

        assertThat(wire.get(OVERVIEW, bearer("LV"), "If-None-Match: " + tag).status())
                .isEqualTo(304);
        assertThat(wire.get(OVERVIEW, bearer("DK"), "If-None-Match: " + tag).status())
                .isEqualTo(304);
        assertThat(wire.get(OVERVIEW, "If-None-Match: " + tag).status()).isEqualTo(200);
        assertThat(wire.get(OVERVIEW, bearer("EE"), "If-None-Match: " + tag).status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @MethodSource("badTokens")
    void refusesABadTokenWhereverItIsShown(String why, List<String> headers) {
        for (var path : List.of(OVERVIEW, MEMBERS, "/api/v1/nowhere", "/")) {
            var answer = wire.get(path, headers.toArray(String[]::new));

            assertThat(answer.status()).as(why + " at " + path).isEqualTo(401);
            assertThat(answer.text()).contains("token-not-accepted");
            assertThat(answer.header("WWW-Authenticate"))
                    .contains("Bearer realm=\"bstf\", error=\"invalid_token\"");
            assertThat(answer.header("Cache-Control")).contains("no-store");
            assertThat(answer.header("RateLimit-Policy").orElseThrow()).contains("\"address\"");
        }
        assertThat(MEMBERSHIP.heads()).isEmpty();
    }

    static Stream<Arguments> badTokens() {
        var good = TokensForTests.writing("EE");
        var past = Date.from(Instant.now().minusSeconds(60));
        return Map.of(
                        "no token", List.of("Authorization: Bearer "),
                        "another scheme", List.of("Authorization: Basic dXNlcjpwYXNz"),
                        "no scheme", List.of("Authorization: " + good),
                        "two headers", List.of(header(good), header(good)),
                        "a good one after a bad one", List.of(header("x"), header(good)),
                        "two in one", List.of(header(good + ", Bearer " + good)),
                        "a broken signature", List.of(header(good.substring(0, good.length() - 8))),
                        "expired",
                                List.of(
                                        header(
                                                ISSUER.token(
                                                        ISSUER.claims("c")
                                                                .issueTime(null)
                                                                .expirationTime(past)
                                                                .build()))),
                        "an id token",
                                List.of(
                                        header(
                                                ISSUER.token(
                                                        ISSUER.header()
                                                                .type(JOSEObjectType.JWT)
                                                                .build(),
                                                        ISSUER.claims("c").build()))),
                        "bound to a certificate",
                                List.of(
                                        header(
                                                ISSUER.token(
                                                        ISSUER.claims("c")
                                                                .claim(
                                                                        "cnf",
                                                                        Map.of("x5t#S256", "abc"))
                                                                .build()))))
                .entrySet()
                .stream()
                .map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"access_token", "token", "bearer_token"})
    void looksForTokensInNoQuery(String name) {
        wire.get("%s?%s=%s".formatted(MEMBERS, name, TokensForTests.writing("EE")));

        assertThat(MEMBERSHIP.heads().getFirst()).doesNotContainIgnoringCase("authorization:");
    }

    @Test
    void countsClientsApartFromTheirAddress() {
        var answer = wire.get(OVERVIEW, bearer("EE"));

        assertThat(answer.header("RateLimit-Policy")).contains("\"client\";q=6000;w=60");
    }

    @Test
    void letsAnonymousCallersWriteToTheServiceWhichRefusesThem() {
        MEMBERSHIP.answer(
                "HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\nWWW-Authenticate: Bearer realm=\"bstf\"\r\nConnection: close\r\n\r\n");

        var answer = wire.send("PUT", MEMBERS + "/EE", "{}", "Content-Length: 2");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).contains("Bearer realm=\"bstf\"");
    }

    private List<String> coming(String... headers) {
        return json(wire.get(OVERVIEW, headers))
                .at("/meetings/coming")
                .valueStream()
                .map(meeting -> meeting.path("id").asString())
                .toList();
    }

    private static String bearer(String party) {
        return header(TokensForTests.writing(party));
    }

    private static String header(String token) {
        return "Authorization: Bearer " + token;
    }

    private static JsonNode json(Wire.Answer answer) {
        return JsonMapper.shared().readTree(answer.text());
    }
}
