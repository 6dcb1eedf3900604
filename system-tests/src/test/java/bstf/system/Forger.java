package bstf.system;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.RSAPrivateKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes tokens that must not be accepted. It has read the signing key from the instance's own
 * directory, so that what is wrong with a token is only what a test has made wrong.
 */
final class Forger {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Base64.Encoder BASE64URL = Base64.getUrlEncoder().withoutPadding();
    private static final Base64.Decoder DECODER = Base64.getUrlDecoder();

    private final String issuer;
    private final JsonNode key;

    Forger(RunningSystem system) {
        this.issuer = "http://127.0.0.1:" + system.ports().of(9000);
        var file = system.launcher().home().resolve("identity").resolve("signing-keys.json");
        try {
            this.key = JSON.readTree(Files.readString(file)).at("/keys/0");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A header as the issuer writes it. */
    Map<String, Object> header() {
        return new TreeMap<>(
                Map.of("typ", "at+jwt", "alg", "RS256", "kid", key.path("kid").asString()));
    }

    /** Claims that would be accepted: Estonia's client with all that a party can ask for. */
    Map<String, Object> claims() {
        long now = Instant.now().getEpochSecond();
        return new TreeMap<>(
                Map.of(
                        "iss",
                        issuer,
                        "sub",
                        "demo-ee",
                        "client_id",
                        "demo-ee",
                        "party",
                        "EE",
                        "aud",
                        "bstf",
                        "scope",
                        Tokens.HAT,
                        "iat",
                        now,
                        "exp",
                        now + 300));
    }

    /** Signed with the issuer's own key. */
    String signed(Map<String, Object> header, Map<String, Object> claims) {
        return signed(header, claims, issuersKey());
    }

    /** Signed with a key that somebody else made. */
    String signedByAStranger(Map<String, Object> header, Map<String, Object> claims) {
        try {
            var keys = KeyPairGenerator.getInstance("RSA");
            keys.initialize(2048);
            return signed(header, claims, keys.generateKeyPair().getPrivate());
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    /** With the issuer's public key in the place of a shared secret. */
    String signedWithThePublicKeyAsSecret(Map<String, Object> header, Map<String, Object> claims) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(DECODER.decode(key.path("n").asString()), "HmacSHA256"));
            String content = content(header, claims);
            return content + "." + BASE64URL.encodeToString(mac.doFinal(content.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    /** With nothing after the last dot. */
    String unsigned(Map<String, Object> header, Map<String, Object> claims) {
        return content(header, claims) + ".";
    }

    private static String signed(
            Map<String, Object> header, Map<String, Object> claims, PrivateKey with) {
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(with);
            String content = content(header, claims);
            signature.update(content.getBytes(UTF_8));
            return content + "." + BASE64URL.encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static String content(Map<String, Object> header, Map<String, Object> claims) {
        return BASE64URL.encodeToString(JSON.writeValueAsBytes(header))
                + "."
                + BASE64URL.encodeToString(JSON.writeValueAsBytes(claims));
    }

    private PrivateKey issuersKey() {
        try {
            return KeyFactory.getInstance("RSA")
                    .generatePrivate(new RSAPrivateKeySpec(number("n"), number("d")));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private BigInteger number(String name) {
        return new BigInteger(1, DECODER.decode(key.path(name).asString()));
    }
}
