package bstf.local.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code private_key_jwt}, end to end: RFC 7523 §2.2 and §3. */
class ClientAssertionTest {
    private static final String CLIENT = "demo-lv";

    @TempDir static Path home;

    private static ECKey key;
    private static RunningProvider provider;

    @BeforeAll
    static void start() throws Exception {
        provider = new RunningProvider(home);
        key = new ECKeyGenerator(Curve.P_256).keyID("2026").generate();
        Path keys = Files.createDirectories(home.resolve("client-keys"));
        Files.writeString(
                keys.resolve(CLIENT + ".json"), new JWKSet(key.toPublicJWK()).toString(true));
    }

    @AfterAll
    static void stop() {
        provider.close();
    }

    @Test
    void isTakenInPlaceOfASecret() throws Exception {
        var answer = asked(signed(claims().build(), key));
        assertThat(answer.status()).as(answer.json().toString()).isEqualTo(200);
        assertThat(provider.verified(answer).getJWTClaimsSet().getStringClaim("party"))
                .isEqualTo("LV");
    }

    @Test
    void isTakenOnce() throws Exception {
        String assertion = signed(claims().build(), key);
        assertThat(asked(assertion).status()).isEqualTo(200);
        refused(asked(assertion));
    }

    @Test
    void isRefusedWithAnotherKey() throws Exception {
        refused(
                asked(
                        signed(
                                claims().build(),
                                new ECKeyGenerator(Curve.P_256).keyID("2026").generate())));
    }

    @Test
    void isRefusedWithoutASignature() throws Exception {
        refused(asked(new PlainJWT(claims().build()).serialize()));
    }

    @Test
    void isRefusedForAnotherServer() throws Exception {
        refused(asked(signed(claims().audience("https://other.example").build(), key)));
    }

    @Test
    void isRefusedWhenItSpeaksForAnotherClient() throws Exception {
        refused(asked(signed(claims().issuer("demo-ee").subject("demo-ee").build(), key)));
    }

    @Test
    void isRefusedWhenItIsOverOrGoodForLong() throws Exception {
        refused(asked(signed(claims().expirationTime(in(Duration.ofMinutes(-2))).build(), key)));
        refused(asked(signed(claims().expirationTime(in(Duration.ofHours(1))).build(), key)));
    }

    @Test
    void isRefusedWithoutItsId() throws Exception {
        refused(asked(signed(claims().jwtID(null).build(), key)));
    }

    @Test
    void isRefusedForAClientThatHasShownNoKeys() throws Exception {
        JWTClaimsSet claims = claims().issuer("demo-fi").subject("demo-fi").build();
        refused(provider.token(form(signed(claims, key), "demo-fi")));
    }

    private static RunningProvider.Answer asked(String assertion) throws Exception {
        return provider.token(form(assertion, CLIENT));
    }

    private static Map<String, String> form(String assertion, String client) {
        return Map.of(
                "grant_type",
                "client_credentials",
                "client_id",
                client,
                "client_assertion_type",
                "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
                "client_assertion",
                assertion);
    }

    private static void refused(RunningProvider.Answer answer) {
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.text("error")).isEqualTo("invalid_client");
        assertThat(answer.json()).doesNotContainKey("access_token");
    }

    private static JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(CLIENT)
                .subject(CLIENT)
                .audience(provider.issuer().toString())
                .jwtID(UUID.randomUUID().toString())
                .expirationTime(in(Duration.ofMinutes(1)));
    }

    private static Date in(Duration duration) {
        return Date.from(Instant.now().plus(duration));
    }

    private static String signed(JWTClaimsSet claims, ECKey with) throws JOSEException {
        SignedJWT jwt =
                new SignedJWT(
                        new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(with.getKeyID()).build(),
                        claims);
        jwt.sign(new ECDSASigner(with));
        return jwt.serialize();
    }
}
