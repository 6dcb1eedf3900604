package bstf.platform.access.token;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSAEncrypter;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.Base64;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Tokens that nobody may accept, each with what is wrong with it: malformed, stolen, expired,
 * confused ones. All of them are made from a good one of {@link IssuerForTests}.
 */
public final class BadTokens {
    private static final IssuerForTests ISSUER = IssuerForTests.running();
    private static final RSAKey STRANGE = strange();

    private final Map<String, String> all = new LinkedHashMap<>();

    private BadTokens() {
        try {
            shapes();
            unsigned();
            algorithms();
            types();
            claims();
            tampered();
            keys();
            headers();
        } catch (JOSEException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Each value of an {@code Authorization} header, by what is wrong with it. */
    public static Map<String, String> all() {
        return new BadTokens().all;
    }

    private void shapes() throws JOSEException {
        var good = good();
        var parts = good.split("\\.", -1);
        all.put("no token at all", "Bearer ");
        all.put("only the scheme", "Bearer");
        all.put("another scheme", "Basic ZGVtbzpkZW1v");
        all.put("a scheme of proof", "DPoP " + good);
        all.put("no scheme", good);
        bearer("nonsense", "nonsense");
        bearer("two parts", parts[0] + "." + parts[1]);
        bearer("four parts", good + "." + parts[2]);
        bearer("two tokens", good + "," + good);
        bearer("something after it", good + " x");
        bearer("padding after it", good + "==");
        bearer("escaped", good.replace(".", "%2E"));
        bearer("characters of no base64url", good.replace('.', '!'));
        bearer("a header that is no JSON", b64("{nonsense") + "." + parts[1] + "." + parts[2]);
        bearer("a header that is a list", b64("[]") + "." + parts[1] + "." + parts[2]);
        bearer("claims that are no JSON", signed(ISSUER.header().build(), "nonsense"));
        bearer("claims that are a list", signed(ISSUER.header().build(), "[]"));
        bearer(
                "a header of a thousand lists",
                b64("{\"alg\":\"RS256\",\"typ\":\"at+jwt\",\"a\":" + lists() + "}")
                        + "."
                        + parts[1]
                        + "."
                        + parts[2]);
        bearer(
                "claims of a thousand lists",
                signed(ISSUER.header().build(), "{\"a\":" + lists() + "}"));
        bearer(
                "an end beyond all numbers",
                signed(ISSUER.header().build(), "{\"exp\":1e999999999,\"iat\":-1e999999999}"));
        bearer("encrypted", encrypted());
    }

    /** One in the other. */
    private static String lists() {
        return "[".repeat(1000) + "]".repeat(1000);
    }

    private void unsigned() {
        var parts = good().split("\\.", -1);
        bearer("unsigned", new PlainJWT(claims(it -> it)).serialize());
        for (var none : List.of("none", "None", "nOnE", "")) {
            var header =
                    b64("{\"alg\":\"%s\",\"typ\":\"at+jwt\",\"kid\":\"test-1\"}".formatted(none));
            bearer("alg '" + none + "'", header + "." + parts[1] + "." + parts[2]);
            bearer("alg '" + none + "' without a signature", header + "." + parts[1] + ".");
        }
        bearer("the signature cut off", parts[0] + "." + parts[1] + ".");
    }

    private void algorithms() throws JOSEException {
        var key = ISSUER.key();
        bearer(
                "signed with the public key as a secret",
                signed(JWSAlgorithm.HS256, new MACSigner(key.toRSAPublicKey().getEncoded())));
        bearer(
                "signed with the published key's text as a secret",
                signed(JWSAlgorithm.HS512, new MACSigner(key.toPublicJWK().toJSONString())));
        for (var weak : List.of(JWSAlgorithm.RS384, JWSAlgorithm.RS512, JWSAlgorithm.PS512)) {
            bearer("signed with " + weak, signed(weak, new RSASSASigner(key)));
        }
        var parts = good().split("\\.", -1);
        var es256 = b64("{\"alg\":\"ES256\",\"typ\":\"at+jwt\",\"kid\":\"test-1\"}");
        bearer("said to be of another kind of key", es256 + "." + parts[1] + "." + parts[2]);
    }

    private void types() {
        bearer("no type", ISSUER.token(header().type(null).build(), claims(it -> it)));
        for (var type : List.of("JWT", "logout+jwt", "dpop+jwt", "secevent+jwt", "at")) {
            bearer(
                    "type " + type,
                    ISSUER.token(
                            header().type(new JOSEObjectType(type)).build(), claims(it -> it)));
        }
        bearer(
                "an ID token",
                ISSUER.token(
                        header().type(JOSEObjectType.JWT).build(),
                        claims(it -> it.audience("test-EE").claim("nonce", "n").subject("me"))));
    }

    private void claims() {
        var now = Instant.now();
        var tomorrow = Date.from(now.plus(Duration.ofDays(1)));
        with("another issuer", it -> it.issuer("http://127.0.0.1:9"));
        with("almost the issuer", it -> it.issuer(ISSUER.issuer() + "/"));
        with("no issuer", it -> it.issuer(null));
        with("another audience", it -> it.audience("elsewhere"));
        with("almost the audience", it -> it.audience(List.of("bstf2", "BSTF", "bst")));
        with("no audience", it -> it.audience((String) null));
        with("expired", it -> it.expirationTime(Date.from(now.minusSeconds(60))));
        with("no end", it -> it.expirationTime(null));
        with("an end that is text", it -> it.claim("exp", "tomorrow"));
        with("an end before all time", it -> it.claim("exp", -1));
        with("not valid yet", it -> validForDays(now, it).notBeforeTime(tomorrow));
        with("issued in the future", it -> validForDays(now, it).issueTime(tomorrow));
        with("no client", it -> it.claim("client_id", null));
        with("a client without a name", it -> it.claim("client_id", ""));
        with("a client of two lines", it -> it.claim("client_id", "a\nb"));
        with("several clients", it -> it.claim("client_id", List.of("a", "b")));
        with("several parties", it -> it.claim("party", List.of("EE", "FI")));
        with("a party of two lines", it -> it.claim("party", "EE\r\nFI"));
        with("a party that is a pattern", it -> it.claim("party", "*"));
        with("scopes as a list", it -> it.claim("scope", List.of("bstf.write")));
        with("a subject that is an object", it -> it.claim("sub", Map.of("a", 1)));
        with("bound to a certificate", it -> it.claim("cnf", Map.of("x5t#S256", "abc")));
        with("bound to a key", it -> it.claim("cnf", Map.of("jkt", "abc")));
        with("bound to nothing", it -> it.claim("cnf", Map.of()));
    }

    private void tampered() throws JOSEException {
        var good = good();
        var parts = good.split("\\.", -1);
        var payload = new Base64URL(parts[1]).decodeToString();
        var forFinland = payload.replace("\"party\":\"EE\"", "\"party\":\"FI\"");
        bearer("another party", parts[0] + "." + b64(forFinland) + "." + parts[2]);
        bearer(
                "the signature of another token",
                parts[0] + "." + parts[1] + "." + TokensForTests.of("FI").split("\\.", -1)[2]);
        var flipped = new Base64URL(parts[2]).decode();
        flipped[10] ^= 1;
        bearer("a bit turned", parts[0] + "." + parts[1] + "." + Base64URL.encode(flipped));
        bearer(
                "a claim that stands twice",
                signed(header().build(), payload.replaceFirst("\\{", "{\"party\":\"FI\",")));
    }

    private void keys() {
        var claims = claims(it -> it);
        bearer("another key under the same name", by(STRANGE, header().build(), claims));
        for (var id :
                List.of(
                        "unknown",
                        "../../../../dev/null",
                        ISSUER.issuer() + "/other",
                        "' OR '1'='1",
                        "test-1\u0000",
                        "TEST-1",
                        "|cat /etc/passwd",
                        "k".repeat(300))) {
            var name = "the key " + id.substring(0, Math.min(20, id.length()));
            bearer(name, by(STRANGE, header().keyID(id).build(), claims));
        }
        bearer("no key named", ISSUER.token(header().keyID(null).build(), claims));
    }

    private void headers() throws JOSEException {
        var elsewhere = URI.create(ISSUER.issuer() + "/other");
        var claims = claims(it -> it);
        bearer("jku", by(STRANGE, header().jwkURL(elsewhere).build(), claims));
        bearer("jku of the issuer", ISSUER.token(header().jwkURL(elsewhere).build(), claims));
        bearer("x5u", by(STRANGE, header().x509CertURL(elsewhere).build(), claims));
        bearer("jwk", by(STRANGE, header().jwk(STRANGE.toPublicJWK()).build(), claims));
        bearer(
                "x5c",
                by(STRANGE, header().x509CertChain(List.of(new Base64("YQ=="))).build(), claims));
        bearer(
                "crit",
                ISSUER.token(
                        header().criticalParams(Set.of("urn:x")).customParam("urn:x", true).build(),
                        claims));
        bearer("something unknown", ISSUER.token(header().customParam("a", 1).build(), claims));
        bearer("nested", signed(header().contentType("JWT").build(), good()));
        var twice =
                b64("{\"alg\":\"none\",\"alg\":\"RS256\",\"typ\":\"at+jwt\",\"kid\":\"test-1\"}");
        var parts = good().split("\\.", -1);
        bearer("a header that says two things", twice + "." + parts[1] + "." + parts[2]);
    }

    /** Nothing but the day of its beginning is wrong with it, and that not sooner than tomorrow. */
    private static JWTClaimsSet.Builder validForDays(Instant now, JWTClaimsSet.Builder claims) {
        return claims.expirationTime(Date.from(now.plus(Duration.ofDays(9))));
    }

    private void bearer(String wrong, String token) {
        all.put(wrong, "Bearer " + token);
    }

    private void with(String wrong, UnaryOperator<JWTClaimsSet.Builder> change) {
        bearer(wrong, ISSUER.token(claims(change)));
    }

    private static String good() {
        return ISSUER.token(claims(it -> it));
    }

    private static JWSHeader.Builder header() {
        return ISSUER.header();
    }

    private static JWTClaimsSet claims(UnaryOperator<JWTClaimsSet.Builder> change) {
        var good = ISSUER.claims("test-EE").claim("party", "EE").claim("scope", "bstf.write");
        return change.apply(good).build();
    }

    private static String b64(String text) {
        return Base64URL.encode(text).toString();
    }

    private static String signed(JWSAlgorithm algorithm, JWSSigner signer) throws JOSEException {
        var header =
                new JWSHeader.Builder(algorithm)
                        .type(new JOSEObjectType("at+jwt"))
                        .keyID(ISSUER.key().getKeyID())
                        .build();
        return signed(header, claims(it -> it).toString(), signer);
    }

    private static String signed(JWSHeader header, String payload) throws JOSEException {
        return signed(header, payload, new RSASSASigner(ISSUER.key()));
    }

    private static String signed(JWSHeader header, String payload, JWSSigner signer)
            throws JOSEException {
        var object = new JWSObject(header, new Payload(payload.getBytes(UTF_8)));
        object.sign(signer);
        return object.serialize();
    }

    private static String by(RSAKey key, JWSHeader header, JWTClaimsSet claims) {
        try {
            return signed(header, claims.toString(), new RSASSASigner(key));
        } catch (JOSEException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String encrypted() throws JOSEException {
        var object =
                new JWEObject(
                        new JWEHeader.Builder(JWEAlgorithm.RSA_OAEP_256, EncryptionMethod.A128GCM)
                                .contentType("at+jwt")
                                .keyID("test-1")
                                .build(),
                        new Payload(good()));
        object.encrypt(new RSAEncrypter(ISSUER.key().toRSAPublicKey()));
        return object.serialize();
    }

    private static RSAKey strange() {
        try {
            return new RSAKeyGenerator(2048).keyID("test-1").generate();
        } catch (JOSEException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
