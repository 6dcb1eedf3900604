package bstf.local.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;

import bstf.local.Loopback;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** An identity provider that says one thing, and remembers what it was asked. */
final class FixtureProvider implements AutoCloseable {
    private final HttpServer server;
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final int status;
    private final byte[] answer;

    FixtureProvider(int status, String answer) throws IOException {
        this.status = status;
        this.answer = answer.getBytes(UTF_8);
        server = HttpServer.create(Loopback.address(0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    String url() {
        return "http://" + Loopback.ADDRESS + ":" + server.getAddress().getPort();
    }

    /** Path, credentials and form of each request. */
    List<String> heard() {
        return heard;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String form = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        heard.add(
                "%s %s %s"
                        .formatted(
                                exchange.getRequestURI(),
                                exchange.getRequestHeaders().getFirst("Authorization"),
                                form));
        exchange.sendResponseHeaders(status, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
