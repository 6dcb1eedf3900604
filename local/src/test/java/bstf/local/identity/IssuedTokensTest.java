package bstf.local.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IssuedTokensTest {
    private static final Map<String, String> BY_ITSELF = Map.of("grant_type", "client_credentials");

    @TempDir static Path home;

    private static RunningProvider provider;

    @BeforeAll
    static void start() {
        provider = new RunningProvider(home);
    }

    @AfterAll
    static void stop() {
        provider.close();
    }

    @Test
    void areThoseOfRfc9068() throws Exception {
        SignedJWT token = provider.verified(asked("demo-ee", BY_ITSELF));
        assertThat(token.getHeader().getType()).hasToString("at+jwt");
        assertThat(token.getHeader().getAlgorithm()).hasToString("RS256");
        JWTClaimsSet claims = token.getJWTClaimsSet();
        assertThat(claims.getIssuer()).isEqualTo(provider.issuer().toString());
        assertThat(claims.getAudience()).containsExactly("bstf");
        assertThat(claims.getSubject()).isEqualTo("demo-ee");
        assertThat(claims.getStringClaim("client_id")).isEqualTo("demo-ee");
        assertThat(claims.getStringClaim("party")).isEqualTo("EE");
        assertThat(claims.getStringClaim("scope")).isEqualTo("bstf.read bstf.write");
        assertThat(claims.getJWTID()).isNotBlank();
        assertThat(claims.getNotBeforeTime()).isEqualTo(claims.getIssueTime());
        assertThat(Duration.between(claims.getIssueTime().toInstant(), expiry(claims)))
                .isEqualTo(Duration.ofMinutes(10));
        assertThat(claims.getClaims()).doesNotContainKeys("roles", "cnf");
    }

    @ParameterizedTest
    @CsvSource({
        "demo-no,       NO,      bstf.read bstf.write",
        "demo-europol,  europol, bstf.read bstf.write",
        "demo-auditor,         , audit.read",
        "demo-operator,        , operate"
    })
    void sayWhoAsksAndWhatIsOrdinaryForIt(String client, String party, String scope)
            throws Exception {
        JWTClaimsSet claims = provider.verified(asked(client, BY_ITSELF)).getJWTClaimsSet();
        assertThat(claims.getStringClaim("party")).isEqualTo(party);
        assertThat(claims.getStringClaim("scope")).isEqualTo(scope);
    }

    @Test
    void carryTheHatOnlyWhenItWasAskedFor() throws Exception {
        var answer = asked("demo-ee", withScope("bstf.write secretariat.act"));
        assertThat(answer.text("scope").split(" "))
                .containsExactlyInAnyOrder("bstf.write", "secretariat.act");
        assertThat(provider.verified(answer).getJWTClaimsSet().getStringClaim("scope"))
                .isEqualTo("bstf.write secretariat.act");
    }

    @ParameterizedTest
    @CsvSource({
        "demo-europol, secretariat.act, demo-europol may have bstf.read bstf.write",
        "demo-auditor, bstf.read,       demo-auditor may have audit.read",
        "demo-ee,      bstf.all,        demo-ee may have bstf.read bstf.write secretariat.act"
    })
    void areRefusedForAScopeOfOthers(String client, String scope, String why) throws Exception {
        var answer = asked(client, withScope(scope));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("error")).isEqualTo("invalid_scope");
        assertThat(answer.text("error_description")).isEqualTo(why);
    }

    @Test
    void areRefusedWithoutTheSecret() throws Exception {
        assertThat(provider.token("demo-ee", provider.secret("demo-fi"), BY_ITSELF).status())
                .isEqualTo(401);
        assertThat(provider.token("demo-xx", "guess", BY_ITSELF).status()).isEqualTo(401);
        assertThat(
                        provider.token(
                                        Map.of(
                                                "grant_type",
                                                "client_credentials",
                                                "client_id",
                                                "demo-ee"))
                                .status())
                .isEqualTo(401);
    }

    @Test
    void areNotForTheTakingByPassword() throws Exception {
        var form = Map.of("grant_type", "password", "username", "demo-person-ee", "password", "x");
        var answer = asked("demo-ee", form);
        assertThat(answer.text("error")).isEqualTo("unsupported_grant_type");
        assertThat(asked("demo-portal", BY_ITSELF).text("error")).isEqualTo("unauthorized_client");
    }

    @Test
    void areSignedByAKeyThatStaysAtHome() throws Exception {
        String published = provider.get(provider.issuer().resolve("/oauth2/jwks")).body();
        assertThat(JWKSet.parse(published).getKeys())
                .singleElement()
                .matches(key -> !key.isPrivate() && key.size() >= 2048);
        try (Stream<Path> kept = Files.walk(home)) {
            List<Path> files = kept.filter(Files::isRegularFile).toList();
            assertThat(files).hasSizeGreaterThan(30);
            for (Path file : files) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .as(file.toString())
                        .isEqualTo("rw-------");
            }
        }
    }

    @Test
    void surviveARestart(@TempDir Path elsewhere) throws Exception {
        String key;
        String secret;
        try (RunningProvider first = new RunningProvider(elsewhere)) {
            secret = first.secret("demo-se");
            key = keyOf(first, secret);
        }
        try (RunningProvider second = new RunningProvider(elsewhere)) {
            assertThat(keyOf(second, secret)).isEqualTo(key);
        }
    }

    @Test
    void areSignedByTheFirstOfSeveralKeys(@TempDir Path elsewhere) throws Exception {
        try (RunningProvider first = new RunningProvider(elsewhere)) {
            assertThat(first.readiness()).isNotNull();
        }
        Path file = elsewhere.resolve("signing-keys.json");
        JWKSet old = JWKSet.parse(Files.readString(file));
        var fresh =
                new RSAKeyGenerator(2048)
                        .keyUse(KeyUse.SIGNATURE)
                        .algorithm(JWSAlgorithm.RS256)
                        .keyIDFromThumbprint(true)
                        .generate();
        Files.writeString(
                file, new JWKSet(List.of(fresh, old.getKeys().getFirst())).toString(false));
        try (RunningProvider second = new RunningProvider(elsewhere)) {
            assertThat(keyOf(second, second.secret("demo-se"))).isEqualTo(fresh.getKeyID());
            String published = second.get(second.issuer().resolve("/oauth2/jwks")).body();
            assertThat(published).contains(old.getKeys().getFirst().getKeyID());
        }
    }

    @Test
    void beginWhenItSaysThatItIsReady() throws Exception {
        assertThat(provider.get(provider.readiness()).statusCode()).isEqualTo(200);
        assertThat(
                        provider.get(provider.issuer().resolve("/.well-known/openid-configuration"))
                                .body())
                .contains("\"jwks_uri\":\"" + provider.issuer() + "/oauth2/jwks\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"openid-configuration", "oauth-authorization-server"})
    void areOfferedAsTheyCanBeHad(String document) throws Exception {
        String said = provider.get(provider.issuer().resolve("/.well-known/" + document)).body();
        assertThat(said)
                .contains(
                        "\"token_endpoint_auth_methods_supported\":[\"client_secret_basic\",\"private_key_jwt\"]",
                        "\"grant_types_supported\":[\"authorization_code\",\"client_credentials\",\"refresh_token\"]",
                        "\"tls_client_certificate_bound_access_tokens\":false",
                        "secretariat.act");
    }

    private static String keyOf(RunningProvider provider, String secret) throws Exception {
        return provider.verified(provider.token("demo-se", secret, BY_ITSELF))
                .getHeader()
                .getKeyID();
    }

    private static RunningProvider.Answer asked(String client, Map<String, String> form)
            throws Exception {
        return provider.token(client, provider.secret(client), form);
    }

    private static Map<String, String> withScope(String scope) {
        return Map.of("grant_type", "client_credentials", "scope", scope);
    }

    private static Instant expiry(JWTClaimsSet claims) {
        return claims.getExpirationTime().toInstant();
    }
}
