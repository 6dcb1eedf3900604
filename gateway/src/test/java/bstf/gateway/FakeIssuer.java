package bstf.gateway;

import bstf.platform.access.token.IssuerForTests;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** An issuer's token endpoint, for a portal: codes are good once, with their PKCE secret. */
final class FakeIssuer implements AutoCloseable {
    static final String CLIENT = "portal";
    static final String SECRET = "a-secret";

    private final HttpServer server;
    private final Map<String, String> challenges = new ConcurrentHashMap<>();
    private final Set<String> refreshes = ConcurrentHashMap.newKeySet();
    private final AtomicInteger count = new AtomicInteger();
    private volatile int lifetime = 300;

    FakeIssuer() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        server.createContext("/token", this::token);
        server.setExecutor(task -> Thread.ofVirtual().start(task));
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** A person of EE signs in, where a browser was sent with this challenge. */
    String code(String challenge) {
        var code = "code-" + count.incrementAndGet();
        challenges.put(code, challenge);
        return code;
    }

    /** Seconds for which its tokens are good from now on. */
    void tokensLast(int seconds) {
        lifetime = seconds;
    }

    /** Prolongs nothing that it gave so far. */
    void forgetEverybody() {
        refreshes.clear();
    }

    /** How often it was asked for tokens. */
    int asked() {
        return count.get();
    }

    private void token(HttpExchange exchange) throws IOException {
        count.incrementAndGet();
        var form =
                Arrays.stream(
                                new String(
                                                exchange.getRequestBody().readAllBytes(),
                                                StandardCharsets.UTF_8)
                                        .split("&", -1))
                        .map(pair -> pair.split("=", 2))
                        .collect(
                                Collectors.toMap(
                                        pair -> pair[0],
                                        pair ->
                                                URLDecoder.decode(
                                                        pair[1], StandardCharsets.UTF_8)));
        var basic =
                "Basic "
                        + Base64.getEncoder()
                                .encodeToString(
                                        (CLIENT + ":" + SECRET).getBytes(StandardCharsets.UTF_8));
        var good =
                basic.equals(exchange.getRequestHeaders().getFirst("Authorization"))
                        && (isCode(form) || isRefresh(form));
        var answer =
                good ? tokens() : "{\"error\": \"invalid_grant\"}".getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(good ? 200 : 400, answer.length);
        try (var body = exchange.getResponseBody()) {
            body.write(answer);
        }
    }

    private boolean isCode(Map<String, String> form) {
        var challenge = challenges.remove(form.getOrDefault("code", ""));
        return "authorization_code".equals(form.get("grant_type"))
                && hash(form.getOrDefault("code_verifier", "")).equals(challenge)
                && form.getOrDefault("redirect_uri", "").endsWith("/login/oauth2/code/bstf");
    }

    private boolean isRefresh(Map<String, String> form) {
        return "refresh_token".equals(form.get("grant_type"))
                && refreshes.remove(form.getOrDefault("refresh_token", ""));
    }

    private byte[] tokens() {
        var refresh = "refresh-" + count.incrementAndGet();
        refreshes.add(refresh);
        var issuer = IssuerForTests.running();
        var access =
                issuer.token(
                        issuer.claims(CLIENT)
                                .subject("person-of-ee-" + count.get())
                                .claim("party", "EE")
                                .claim("scope", "bstf.read bstf.write")
                                .expirationTime(Date.from(Instant.now().plusSeconds(lifetime)))
                                .build());
        return """
        {"access_token": "%s", "token_type": "Bearer", "expires_in": %d, "refresh_token": "%s"}\
        """
                .formatted(access, lifetime, refresh)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String hash(String verifier) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
