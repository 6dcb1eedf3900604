package bstf.platform.access.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class PublishedKeysTest {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final CountDownLatch over = new CountDownLatch(1);
    private final HttpServer server;

    PublishedKeysTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    @BeforeEach
    void start() {
        server.setExecutor(task -> Thread.ofVirtual().start(task));
        server.createContext("/text", exchange -> answer(exchange, 200, "nonsense"));
        server.createContext("/gone", exchange -> answer(exchange, 404, "{}"));
        server.createContext("/large", exchange -> answer(exchange, 200, "a".repeat(300_000)));
        server.createContext(
                "/moved",
                exchange -> {
                    exchange.getResponseHeaders().set("Location", uri("/gone").toString());
                    answer(exchange, 302, "");
                });
        server.createContext(
                "/slow",
                exchange -> {
                    exchange.sendResponseHeaders(200, 0);
                    exchange.getResponseBody().write('{');
                    exchange.getResponseBody().flush();
                    waitForTheEnd();
                });
        server.start();
    }

    private void waitForTheEnd() {
        try {
            over.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @AfterEach
    void stop() {
        over.countDown();
        server.stop(0);
    }

    @Test
    void readsPublicKeys() throws IOException {
        var keys = new PublishedKeys(URI.create(IssuerForTests.running().keys()), PATIENCE).fetch();

        assertThat(keys).containsExactly(IssuerForTests.running().key().toPublicJWK());
    }

    @Test
    void takesNothingElseForKeys() {
        assertFails("/text", PATIENCE, "does not answer with a JWK set");
        assertFails("/gone", PATIENCE, "answered 404");
        assertFails("/moved", PATIENCE, "answered 302");
    }

    @Test
    void readsNoMoreThanIsReasonable() {
        assertFails("/large", PATIENCE, "cannot be read");
    }

    /** The head has come in time; the rest never does. */
    @Test
    void waitsNoLongerThanIsReasonable() {
        assertFails("/slow", Duration.ofMillis(300), "takes too long");
    }

    @Test
    void saysThatNobodyIsThere() {
        server.stop(0);

        assertFails("/text", PATIENCE, "cannot be read");
    }

    private void assertFails(String path, Duration patience, String message) {
        assertThatThrownBy(() -> new PublishedKeys(uri(path), patience).fetch())
                .isInstanceOf(IOException.class)
                .hasMessageContaining(message);
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:%d%s".formatted(server.getAddress().getPort(), path));
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (var body = exchange.getResponseBody()) {
            body.write(bytes);
        }
    }
}
