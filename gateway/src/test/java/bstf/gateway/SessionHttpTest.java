package bstf.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import bstf.platform.access.token.TokensForTests;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@WithRealSettings
@TestPropertySource(
        properties = {
            "BSTF_SESSION_CLIENT=" + FakeIssuer.CLIENT,
            "BSTF_SESSION_SECRET=" + FakeIssuer.SECRET,
            "BSTF_TRUSTED_PROXIES=127.0.0.1",
            "bstf.session.most=40"
        })
class SessionHttpTest {
    private static final FakeIssuer ISSUER = new FakeIssuer();
    private static final StubService MEMBERSHIP = StubService.start();
    private static final String MEMBERS = "/api/v1/members";
    private static final String SESSION = "/api/v1/session";
    private static final String CALLBACK = "/login/oauth2/code/bstf";

    /**
     * Seconds: too few for a session not to prolong it, and enough for any machine to begin one.
     */
    private static final int SHORT = 29;

    private final int port;
    private final Wire wire;

    SessionHttpTest(@LocalServerPort int port) {
        this.port = port;
        this.wire = new Wire(port);
    }

    @DynamicPropertySource
    static void parts(DynamicPropertyRegistry properties) {
        properties.add("bstf.services.membership", MEMBERSHIP::url);
        properties.add("bstf.session.authorize", () -> ISSUER.url() + "/authorize");
        properties.add("bstf.session.token", () -> ISSUER.url() + "/token");
    }

    @BeforeEach
    void begin() {
        ISSUER.tokensLast(300);
        MEMBERSHIP.answer(StubService.ok("{}"));
    }

    @AfterAll
    static void close() {
        ISSUER.close();
        MEMBERSHIP.close();
    }

    @Test
    void sendsABrowserToTheIssuerWithPkceAndAState() {
        var answer = wire.get("/login?next=/docs");

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(answer.header("Location").orElseThrow())
                .startsWith(ISSUER.url() + "/authorize?");
        assertThat(query(answer))
                .containsEntry("response_type", "code")
                .containsEntry("client_id", "portal")
                .containsEntry("scope", "openid bstf.read bstf.write")
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("redirect_uri", "http://gateway.test:%d%s".formatted(port, CALLBACK))
                .containsKeys("state", "code_challenge")
                .doesNotContainKey("code_verifier");
        assertThat(answer.header("Set-Cookie").orElseThrow())
                .startsWith("bstf_login=")
                .contains("HTTPOnly", "SameSite=Lax", "Path=/", "Max-Age=600");
    }

    @Test
    void beginsASessionWhoseTokenNoPageEverSees() {
        var login = wire.get("/login?next=/docs");

        var answer = comeBack(login, parameter(login, "state"));

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.header("Location")).contains("/docs");
        assertThat(answer.headers("Set-Cookie"))
                .anyMatch(cookie ->
                        cookie.matches(
                                "bstf_session=[A-Za-z0-9_-]{43}; Max-Age=28800;.* Path=/; "
                                        + "HTTPOnly; SameSite=Lax"))
                .anyMatch(cookie -> cookie.startsWith("bstf_login=; Max-Age=0;"));
        var me = json(wire.get(SESSION, cookie(answer)));
        assertThat(me.path("state").asString()).isEqualTo("session");
        assertThat(me.path("party").asString()).isEqualTo("EE");
        assertThat(me.path("client").asString()).startsWith("portal/person-of-ee-");
        assertThat(me.path("scopes").toString()).isEqualTo("[\"bstf.read\",\"bstf.write\"]");
        assertThat(me.path("until").asString()).isNotBlank();
        assertThat(me.at("/csrf/header").asString()).isEqualTo("X-CSRF-Token");
        assertThat(me.toString()).doesNotContain("eyJ", "refresh");
        assertThat(wire.get(SESSION, cookie(answer)).header("Cache-Control")).contains("no-store");
    }

    @Test
    void showsTheServiceTheTokenAndNotTheCookie() {
        var answer = wire.get(MEMBERS, signedIn());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Cache-Control")).contains("private, no-cache");
        assertThat(MEMBERSHIP.heads().getFirst())
                .contains("Authorization: Bearer eyJ")
                .doesNotContainIgnoringCase("cookie");
    }

    @Test
    void countsAPersonForItself() {
        assertThat(wire.get(MEMBERS, signedIn()).header("RateLimit").orElseThrow())
                .startsWith("\"client\";r=5999");
        assertThat(wire.get(MEMBERS, signedIn()).header("RateLimit").orElseThrow())
                .startsWith("\"client\";r=5999");
    }

    @Test
    void takesAChangeOnlyWithTheSessionsTokenAndFromTheSameOrigin() {
        var session = signedIn();
        var csrf = "X-CSRF-Token: " + csrf(session);
        var here = "Origin: http://gateway.test:" + port;

        assertThat(change(session, csrf)).isEqualTo(200);
        assertThat(change(session, csrf, here)).isEqualTo(200);
        assertThat(change(session, csrf, here, "Sec-Fetch-Site: same-origin")).isEqualTo(200);
        assertThat(change(session)).isEqualTo(403);
        assertThat(change(session, "X-CSRF-Token: wrong")).isEqualTo(403);
        assertThat(change(session, "X-CSRF-Token: " + csrf(signedIn()))).isEqualTo(403);
        assertThat(change(session, csrf, "X-CSRF-Token: wrong")).isEqualTo(403);
        assertThat(change(session, csrf, "Origin: http://evil.example")).isEqualTo(403);
        assertThat(change(session, csrf, "Origin: null")).isEqualTo(403);
        assertThat(change(session, csrf, "Origin: https://gateway.test:" + port)).isEqualTo(403);
        assertThat(change(session, csrf, here, "Sec-Fetch-Site: same-site")).isEqualTo(403);
        assertThat(change(session, csrf, "Sec-Fetch-Site: cross-site")).isEqualTo(403);
        assertThat(MEMBERSHIP.heads()).hasSize(3).noneMatch(head -> head.contains("X-CSRF-Token"));
    }

    @Test
    void saysWhatAChangeMisses() {
        var answer = wire.send("PUT", MEMBERS, "{}", "Content-Length: 2", signedIn());

        Problems.assertIs(
                answer,
                403,
                "forged-request",
                "Send the token that /api/v1/session gives as X-CSRF-Token.",
                MEMBERS);
    }

    @Test
    void refusesTokenAndSessionTogether() {
        var answer =
                wire.get(
                        MEMBERS,
                        signedIn(),
                        "Authorization: Bearer " + TokensForTests.writing("LV"));

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.text()).contains("not both");
        assertThat(MEMBERSHIP.heads()).isEmpty();
    }

    @Test
    void endsWhenThePersonSaysSo() {
        var session = signedIn();
        assertThat(wire.send("POST", "/logout", "", session).status()).isEqualTo(403);

        var answer = wire.send("POST", "/logout", "", session, "X-CSRF-Token: " + csrf(session));

        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.header("Set-Cookie").orElseThrow())
                .startsWith("bstf_session=; Max-Age=0;");
        assertThat(json(wire.get(SESSION, session)).path("state").asString())
                .isEqualTo("anonymous");
    }

    @Test
    void takesANewIdWithEachSignIn() {
        var login = wire.get("/login");
        var before = signedIn();
        var after =
                cookie(
                        wire.get(
                                "%s?code=%s&state=%s"
                                        .formatted(
                                                CALLBACK,
                                                ISSUER.code(parameter(login, "code_challenge")),
                                                parameter(login, "state")),
                                "%s; %s".formatted(before, cookie(login).replace("Cookie: ", ""))));

        assertThat(after).isNotEqualTo(before);
        assertThat(json(wire.get(SESSION, before)).path("state").asString()).isEqualTo("anonymous");
        assertThat(json(wire.get(SESSION, after)).path("state").asString()).isEqualTo("session");
    }

    @Test
    void prolongsTheTokenBeforeItEnds() {
        ISSUER.tokensLast(SHORT);
        var session = signedIn();
        var before = json(wire.get(SESSION, session)).path("until").asString();
        ISSUER.tokensLast(300);

        wire.get(SESSION, session);
        var after = json(wire.get(SESSION, session)).path("until").asString();

        assertThat(after).isGreaterThan(before);
        assertThat(json(wire.get(SESSION, session)).path("until").asString()).isEqualTo(after);
    }

    @Test
    void endsWhenTheIssuerProlongsItNoMore() {
        ISSUER.tokensLast(SHORT);
        var session = signedIn();
        ISSUER.forgetEverybody();

        assertThat(json(wire.get(SESSION, session)).path("state").asString())
                .isEqualTo("anonymous");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?code=code-1",
                "?state=x",
                "?code=code-1&state=x",
                "?error=access_denied&state=x",
                "?code=a&code=b&state=x",
                ""
            })
    void refusesAReturnThatThisBrowserDidNotBegin(String query) {
        var asked = ISSUER.asked();
        var cookie = cookie(wire.get("/login"));

        for (var headers : new String[][] {{}, {cookie}}) {
            var answer = wire.get(CALLBACK + query, headers);

            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.text()).contains("not-signed-in");
            assertThat(answer.headers("Set-Cookie")).isEmpty();
        }
        assertThat(ISSUER.asked()).isEqualTo(asked);
    }

    @Test
    void refusesACodeThatTheIssuerDoesNotKnow() {
        var login = wire.get("/login");

        var answer =
                wire.get(
                        "%s?code=stolen&state=%s".formatted(CALLBACK, parameter(login, "state")),
                        cookie(login));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.headers("Set-Cookie")).isEmpty();
    }

    @Test
    void bindsItsCookiesToTheHostOverTls() {
        var tls = "X-Forwarded-Proto: https";
        var login = wire.get("/login", tls);
        var back =
                wire.get(
                        "%s?code=%s&state=%s"
                                .formatted(
                                        CALLBACK,
                                        ISSUER.code(parameter(login, "code_challenge")),
                                        parameter(login, "state")),
                        tls,
                        cookie(login));

        assertThat(parameter(login, "redirect_uri")).startsWith("https://gateway.test");
        assertThat(back.header("Set-Cookie").orElseThrow())
                .startsWith("__Host-bstf_session=")
                .contains("Secure", "HTTPOnly", "SameSite=Lax", "Path=/");
        assertThat(json(wire.get(SESSION, tls, cookie(back))).path("state").asString())
                .isEqualTo("session");
        assertThat(json(wire.get(SESSION, cookie(back))).path("state").asString())
                .isEqualTo("anonymous");
        assertThat(
                        json(wire.get(SESSION, tls, cookie(back).replace("__Host-", "")))
                                .path("state")
                                .asString())
                .isEqualTo("anonymous");
    }

    @Test
    void tellsEverybodyWhoTheyAre() {
        var nobody = json(wire.get(SESSION));
        assertThat(nobody.path("state").asString()).isEqualTo("anonymous");
        assertThat(nobody.has("party")).isFalse();

        var client =
                json(wire.get(SESSION, "Authorization: Bearer " + TokensForTests.writing("LV")));
        assertThat(client.path("state").asString()).isEqualTo("token");
        assertThat(client.path("party").asString()).isEqualTo("LV");
        assertThat(client.has("csrf")).isFalse();
    }

    private int change(String... headers) {
        var all = Arrays.copyOf(headers, headers.length + 1);
        all[headers.length] = "Content-Length: 2";
        return wire.send("PUT", MEMBERS, "{}", all).status();
    }

    private String csrf(String session) {
        return json(wire.get(SESSION, session)).at("/csrf/token").asString();
    }

    /** The cookie of a new session. */
    private String signedIn() {
        var login = wire.get("/login");
        return cookie(comeBack(login, parameter(login, "state")));
    }

    private Wire.Answer comeBack(Wire.Answer login, String state) {
        return wire.get(
                "%s?code=%s&state=%s"
                        .formatted(
                                CALLBACK, ISSUER.code(parameter(login, "code_challenge")), state),
                cookie(login));
    }

    private static String cookie(Wire.Answer answer) {
        return "Cookie: " + answer.header("Set-Cookie").orElseThrow().split(";", 2)[0];
    }

    private static String parameter(Wire.Answer answer, String name) {
        return query(answer).getOrDefault(name, "");
    }

    private static Map<String, String> query(Wire.Answer answer) {
        return Arrays.stream(
                        URI.create(answer.header("Location").orElseThrow())
                                .getRawQuery()
                                .split("&", -1))
                .map(pair -> pair.split("=", 2))
                .collect(
                        Collectors.toMap(
                                pair -> pair[0],
                                pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    private static JsonNode json(Wire.Answer answer) {
        return JsonMapper.shared().readTree(answer.text());
    }
}
