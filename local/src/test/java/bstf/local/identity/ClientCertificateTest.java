package bstf.local.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.util.Base64;
import com.nimbusds.jose.util.X509CertUtils;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.interfaces.ECPublicKey;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mutual TLS, end to end: RFC 8705 §2 (who asks) and §3 (tokens bound to a certificate). */
class ClientCertificateTest {
    private static final String SUBJECT = "CN=demo-fi,O=demonstration";

    @TempDir static Path directory;

    private static Certificates certificates;
    private static RunningProvider provider;

    @BeforeAll
    static void start() throws Exception {
        certificates = new Certificates(directory);
        certificates.ofTheServer("identity");
        certificates.selfSigned("authority", "CN=authority", "-ext", "bc=ca:true");
        certificates.issued("fi", SUBJECT, "authority");
        certificates.issued("other", "CN=other,O=demonstration", "authority");
        certificates.selfSigned("lt", "CN=lt");
        certificates.selfSigned("stranger", "CN=stranger");
        Path home = directory.resolve("home");
        Files.createDirectories(home.resolve("client-keys"));
        Files.writeString(home.resolve("client-keys/demo-lt.json"), jwkSet("lt"));
        provider =
                new RunningProvider(
                        home,
                        "https",
                        client(certificates.trusting("identity")),
                        "--server.ssl.certificate=" + kept("server", certificates.pem("identity")),
                        "--server.ssl.certificate-private-key="
                                + kept("server-key", certificates.privatePem("identity")),
                        "--server.ssl.trust-certificate="
                                + kept("trusted", certificates.pem("authority", "lt", "stranger")),
                        "--server.ssl.client-auth=want",
                        "--bstf.identity.subjects[demo-fi]=" + SUBJECT);
    }

    @AfterAll
    static void stop() {
        provider.close();
    }

    @Test
    void bindsATokenToACertificateThatSignedItself() throws Exception {
        var answer = asked("lt", "demo-lt");
        assertThat(answer.status()).as(answer.json().toString()).isEqualTo(200);
        var claims = provider.verified(answer).getJWTClaimsSet();
        assertThat(claims.getStringClaim("party")).isEqualTo("LT");
        assertThat(claims.getJSONObjectClaim("cnf"))
                .isEqualTo(Map.of("x5t#S256", thumbprint("lt")));
    }

    @Test
    void bindsATokenToACertificateOfAnAuthority() throws Exception {
        var answer = asked("fi", "demo-fi");
        assertThat(answer.status()).as(answer.json().toString()).isEqualTo(200);
        assertThat(provider.verified(answer).getJWTClaimsSet().getJSONObjectClaim("cnf"))
                .isEqualTo(Map.of("x5t#S256", thumbprint("fi")));
    }

    @Test
    void refusesTheCertificateOfSomebodyElse() throws Exception {
        refused(asked("stranger", "demo-lt"));
        refused(asked("lt", "demo-fi"));
        refused(asked("other", "demo-fi"));
        refused(asked("fi", "demo-lt"));
    }

    @Test
    void refusesAClientThatShowsNothing() throws Exception {
        assertThat(provider.token(form("demo-lt")).status()).isEqualTo(401);
    }

    @Test
    void bindsNothingForAClientWithASecret() throws Exception {
        var answer =
                provider.token(
                        "demo-lt",
                        provider.secret("demo-lt"),
                        Map.of("grant_type", "client_credentials"));
        assertThat(provider.verified(answer).getJWTClaimsSet().getClaims())
                .doesNotContainKey("cnf");
    }

    private static RunningProvider.Answer asked(String certificate, String client)
            throws Exception {
        try (HttpClient http = client(certificates.showing(certificate, "identity"))) {
            return provider.token(http, form(client));
        }
    }

    private static Map<String, String> form(String client) {
        return Map.of("grant_type", "client_credentials", "client_id", client);
    }

    private static void refused(RunningProvider.Answer answer) {
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.text("error")).isEqualTo("invalid_client");
    }

    private static HttpClient client(SSLContext context) {
        return HttpClient.newBuilder().sslContext(context).build();
    }

    private static String thumbprint(String name) {
        return X509CertUtils.computeSHA256Thumbprint(certificates.certificate(name)).toString();
    }

    private static String jwkSet(String name) throws Exception {
        var certificate = certificates.certificate(name);
        ECKey key =
                new ECKey.Builder(Curve.P_256, (ECPublicKey) certificate.getPublicKey())
                        .x509CertChain(List.of(Base64.encode(certificate.getEncoded())))
                        .build();
        return new JWKSet(key).toString(true);
    }

    private static String kept(String name, String pem) throws Exception {
        return "file:" + Files.writeString(directory.resolve(name + ".pem"), pem);
    }
}
