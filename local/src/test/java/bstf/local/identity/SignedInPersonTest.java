package bstf.local.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.SignedJWT;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Signs in as a browser does, and takes the code to the token endpoint as the gateway does. */
class SignedInPersonTest {
    private static final String BACK = "http://localhost:8080/login/oauth2/code/bstf";
    private static final String VERIFIER = "a-verifier-of-at-least-forty-three-characters-0123";
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    @TempDir static Path home;

    private static RunningProvider provider;

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @BeforeAll
    static void start() {
        provider = new RunningProvider(home);
    }

    @AfterAll
    static void stop() {
        provider.close();
    }

    @Test
    void carriesThePartyOfItsMember() throws Exception {
        var answer = exchanged(code(signedIn("openid bstf.read secretariat.act")), VERIFIER);
        var claims = provider.verified(answer).getJWTClaimsSet();
        assertThat(claims.getStringClaim("party")).isEqualTo("EE");
        assertThat(claims.getStringClaim("client_id")).isEqualTo("demo-portal");
        assertThat(claims.getSubject()).isEqualTo("demo-person-ee");
        assertThat(claims.getStringClaim("scope")).isEqualTo("bstf.read openid secretariat.act");
        assertThat(claims.getAudience()).containsExactly("bstf");
        SignedJWT identity = SignedJWT.parse(answer.text("id_token"));
        assertThat(identity.getJWTClaimsSet().getAudience()).containsExactly("demo-portal");
        assertThat(identity.getHeader().getType()).isNull();
    }

    @Test
    void isPutOnAgainWithoutAPasswordAndOnceForEachRefreshToken() throws Exception {
        String first = exchanged(code(signedIn("bstf.read")), VERIFIER).text("refresh_token");
        var form = Map.of("grant_type", "refresh_token", "refresh_token", first);
        var answer = asPortal(form);
        assertThat(provider.verified(answer).getJWTClaimsSet().getStringClaim("party"))
                .isEqualTo("EE");
        assertThat(asPortal(form).text("error")).isEqualTo("invalid_grant");
    }

    @Test
    void needsTheVerifierOfItsChallenge() throws Exception {
        assertThat(exchanged(code(signedIn("bstf.read")), VERIFIER + "x").text("error"))
                .isEqualTo("invalid_grant");
    }

    @Test
    void gotNoCodeWithoutAChallenge() throws Exception {
        signedIn("bstf.read");
        Map<String, String> query = query("bstf.read");
        query.remove("code_challenge");
        assertThat(visit(authorize(query)).headers().firstValue("Location").orElseThrow())
                .startsWith(BACK + "?error=invalid_request");
    }

    @Test
    void isNeverSentToAnotherSite() throws Exception {
        signedIn("bstf.read");
        Map<String, String> query = query("bstf.read");
        query.put("redirect_uri", "http://localhost:8080.example/login/oauth2/code/bstf");
        var answer = visit(authorize(query));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Location")).isEmpty();
    }

    @Test
    void isNobodyWithAWrongPassword() throws Exception {
        var answer = login("guess");
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/login?error");
        assertThat(visit(authorize(query("bstf.read"))).headers().firstValue("Location"))
                .hasValueSatisfying(at -> assertThat(at).endsWith("/login"));
    }

    @Test
    void seesAPageThatSaysWhatItIs() throws Exception {
        var page = visit(provider.issuer().resolve("/login"));
        assertThat(page.body())
                .contains("(demonstration)", "Estonia (EE), demonstration")
                .doesNotContain("europol", "<script");
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy ->
                        assertThat(policy)
                                .contains("default-src 'none'", "frame-ancestors 'none'"));
        assertThat(page.headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(cookie ->
                        assertThat(cookie).contains("BSTF_IDENTITY=", "HttpOnly", "SameSite=Lax"));
    }

    private String signedIn(String scope) throws Exception {
        URI wanted = authorize(query(scope));
        assertThat(visit(wanted).headers().firstValue("Location").orElseThrow()).endsWith("/login");
        var answer = login(Files.readString(home.resolve("persons/ee.password")).strip());
        URI back = URI.create(answer.headers().firstValue("Location").orElseThrow());
        return visit(back).headers().firstValue("Location").orElseThrow();
    }

    private HttpResponse<String> login(String password) throws Exception {
        Matcher csrf = CSRF.matcher(visit(provider.issuer().resolve("/login")).body());
        assertThat(csrf.find()).isTrue();
        String form =
                RunningProvider.encoded(
                        Map.of(
                                "username",
                                "demo-person-ee",
                                "password",
                                password,
                                "_csrf",
                                csrf.group(1)));
        return browser.send(
                HttpRequest.newBuilder(provider.issuer().resolve("/login"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> visit(URI uri) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(uri).header("Accept", "text/html").build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static URI authorize(Map<String, String> query) {
        return provider.issuer().resolve("/oauth2/authorize?" + RunningProvider.encoded(query));
    }

    private static Map<String, String> query(String scope) throws Exception {
        byte[] digest =
                MessageDigest.getInstance("SHA-256")
                        .digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
        Map<String, String> query = new TreeMap<>();
        query.put("response_type", "code");
        query.put("client_id", "demo-portal");
        query.put("redirect_uri", BACK);
        query.put("scope", scope);
        query.put("state", "here");
        query.put("code_challenge", Base64URL.encode(digest).toString());
        query.put("code_challenge_method", "S256");
        return query;
    }

    private static String code(String location) {
        Matcher code = Pattern.compile("[?&]code=([^&]+)").matcher(location);
        assertThat(location).startsWith(BACK).contains("state=here");
        assertThat(code.find()).isTrue();
        return code.group(1);
    }

    private static RunningProvider.Answer exchanged(String code, String verifier) throws Exception {
        return asPortal(
                Map.of(
                        "grant_type", "authorization_code",
                        "code", code,
                        "redirect_uri", BACK,
                        "code_verifier", verifier));
    }

    private static RunningProvider.Answer asPortal(Map<String, String> form) throws Exception {
        return provider.token("demo-portal", provider.secret("demo-portal"), form);
    }
}
