package bstf.platform.access.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * An issuer of access tokens in this JVM: it publishes its key on a free port of the loopback
 * address, and counts how often it is asked for it. Every test that starts a service finds it set
 * as the service's issuer ({@link IssuerInTests}).
 */
public final class IssuerForTests {
    public static final String AUDIENCE = "bstf";

    private static final Duration LIFETIME = Duration.ofDays(1);

    private static final IssuerForTests ONLY = new IssuerForTests();

    private final RSAKey key;
    private final HttpServer server;
    private final AtomicInteger asked = new AtomicInteger();

    private IssuerForTests() {
        try {
            key = new RSAKeyGenerator(2048).keyID("test-1").generate();
            server = HttpServer.create(new InetSocketAddress(loopback(), 0), 0);
        } catch (JOSEException | IOException failed) {
            throw new IllegalStateException(failed);
        }
        var keys = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
        server.createContext(
                "/keys",
                exchange -> {
                    asked.incrementAndGet();
                    exchange.sendResponseHeaders(200, keys.length);
                    try (var body = exchange.getResponseBody()) {
                        body.write(keys);
                    } catch (IOException gone) {
                        throw new UncheckedIOException(gone);
                    }
                });
        server.createContext(
                "/",
                exchange -> {
                    asked.incrementAndGet();
                    exchange.sendResponseHeaders(404, -1);
                    exchange.close();
                });
        server.setExecutor(task -> Thread.ofVirtual().start(task));
        server.start();
    }

    private static InetAddress loopback() {
        return InetAddress.getLoopbackAddress();
    }

    /** The issuer of this JVM. */
    public static IssuerForTests running() {
        return ONLY;
    }

    /** Its name: the {@code iss} of its tokens. */
    public String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Where it publishes its key. */
    public String keys() {
        return issuer() + "/keys";
    }

    /** How often it was asked for anything so far. */
    public int timesAsked() {
        return asked.get();
    }

    /** Its key pair, for tests that make tokens which are not to be accepted. */
    public RSAKey key() {
        return key;
    }

    /**
     * The claims that every good token of it has. It is good for a day: tests keep tokens, and a
     * slow machine takes long for all tests.
     */
    public JWTClaimsSet.Builder claims(String client) {
        var now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(issuer())
                .audience(AUDIENCE)
                .claim("client_id", client)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(LIFETIME)));
    }

    /** The header of its tokens. */
    public JWSHeader.Builder header() {
        return new JWSHeader.Builder(JWSAlgorithm.RS256)
                .type(new JOSEObjectType("at+jwt"))
                .keyID(key.getKeyID());
    }

    /** A token with these claims. */
    public String token(JWTClaimsSet claims) {
        return token(header().build(), claims);
    }

    /** A token with this header and these claims, signed with its key. */
    public String token(JWSHeader header, JWTClaimsSet claims) {
        var token = new SignedJWT(header, claims);
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException failed) {
            throw new IllegalStateException(failed);
        }
        return token.serialize();
    }
}
