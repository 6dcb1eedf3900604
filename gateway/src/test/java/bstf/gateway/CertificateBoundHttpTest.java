package bstf.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bstf.platform.access.token.IssuerForTests;
import bstf.platform.access.token.TokensForTests;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** Tokens that are bound to a certificate (RFC 8705 section 3), over real TLS. */
@WithRealSettings
@TestPropertySource(
        properties = {
            "BSTF_ACCESS_CERTIFICATE_BOUND=gateway",
            "server.ssl.key-store-password=" + SelfSigned.PASSWORD,
            "server.ssl.trust-store-password=" + SelfSigned.PASSWORD,
            "server.ssl.client-auth=want"
        })
class CertificateBoundHttpTest {
    private static final String MEMBERS = "/api/v1/members";
    private static final SelfSigned SERVER = SelfSigned.of("gateway");
    private static final SelfSigned AGENCY = SelfSigned.of("agency");
    private static final SelfSigned OTHER = SelfSigned.of("other");
    private static final StubService MEMBERSHIP = StubService.start();

    private final int port;

    CertificateBoundHttpTest(@LocalServerPort int port) {
        this.port = port;
    }

    @DynamicPropertySource
    static void parts(DynamicPropertyRegistry properties) {
        properties.add("bstf.services.membership", MEMBERSHIP::url);
        properties.add("server.ssl.key-store", () -> "file:" + SERVER.file());
        properties.add("server.ssl.trust-store", () -> "file:" + SelfSigned.trust(AGENCY, OTHER));
    }

    @BeforeEach
    void answers() {
        MEMBERSHIP.answer(StubService.ok("{}"));
    }

    @AfterAll
    static void close() {
        MEMBERSHIP.close();
    }

    @Test
    void acceptsTheTokenOnAConnectionOpenedWithItsCertificate() throws Exception {
        var answer = get(AGENCY.towards(SERVER), bound(AGENCY));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(MEMBERSHIP.heads().getFirst()).contains("Authorization: Bearer ");
        assertThat(MEMBERSHIP.heads().getFirst()).contains("X-Forwarded-Proto: https");
        assertThat(answer.headers().firstValue("Strict-Transport-Security"))
                .contains("max-age=31536000");
    }

    @Test
    void refusesTheTokenOnAConnectionOpenedWithAnotherCertificate() throws Exception {
        assertIsRefused(get(OTHER.towards(SERVER), bound(AGENCY)));
    }

    @Test
    void refusesTheTokenOnAConnectionOpenedWithNone() throws Exception {
        assertIsRefused(get(SERVER.trustedByAStranger(), bound(AGENCY)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Client-Cert", "X-Client-Cert", "X-SSL-Client-Cert"})
    void believesNoHeaderThatSpeaksOfACertificate(String header) throws Exception {
        var request =
                request(bound(AGENCY)).header(header, ":" + AGENCY.thumbprint() + ":").build();

        assertIsRefused(send(SERVER.trustedByAStranger(), request));
    }

    @Test
    void acceptsATokenThatIsBoundToNothingWhateverTheConnection() throws Exception {
        var token = TokensForTests.writing("EE");

        assertThat(get(OTHER.towards(SERVER), token).statusCode()).isEqualTo(200);
        assertThat(get(SERVER.trustedByAStranger(), token).statusCode()).isEqualTo(200);
    }

    @Test
    void speaksNothingButTls() {
        var plain = new Wire(port);

        assertThatThrownBy(() -> plain.get(MEMBERS)).isInstanceOf(IllegalStateException.class);
    }

    private static void assertIsRefused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body())
                .contains("token-not-accepted")
                .contains(
                        "The token is bound to a certificate that this connection was not opened with.");
        assertThat(MEMBERSHIP.heads()).isEmpty();
    }

    private HttpResponse<String> get(SSLContext tls, String token)
            throws IOException, InterruptedException {
        return send(tls, request(token).build());
    }

    private HttpRequest.Builder request(String token) {
        return HttpRequest.newBuilder(URI.create("https://127.0.0.1:" + port + MEMBERS))
                .header("Authorization", "Bearer " + token);
    }

    private static HttpResponse<String> send(SSLContext tls, HttpRequest request)
            throws IOException, InterruptedException {
        try (var client =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .sslContext(tls)
                        .build()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        }
    }

    private static String bound(SelfSigned certificate) {
        var issuer = IssuerForTests.running();
        return issuer.token(
                issuer.claims("agency-of-ee")
                        .claim("party", "EE")
                        .claim("scope", "bstf.read")
                        .claim("cnf", Map.of("x5t#S256", certificate.thumbprint()))
                        .build());
    }
}
