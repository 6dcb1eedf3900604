package bstf.local;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Answers where Spring's parts answer too, so that whoever waits need not know that the stores are
 * none.
 */
public final class Readiness implements AutoCloseable {
    private static final byte[] UP = "{\"status\":\"UP\"}".getBytes(StandardCharsets.UTF_8);

    private final HttpServer server;

    private Readiness(HttpServer server) {
        this.server = server;
    }

    /**
     * Starts answering; call it when everything is ready.
     *
     * @param port on the loopback address; 0 for any free one
     * @return what stops answering when it is closed
     * @throws StoreFailure when the port is taken
     */
    public static Readiness announce(int port) {
        try {
            HttpServer server = HttpServer.create(Loopback.address(port), 0);
            server.createContext("/actuator/health", Readiness::answer);
            server.start();
            return new Readiness(server);
        } catch (IOException e) {
            throw new StoreFailure("Port " + port + " for the health of the stores is taken.", e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static void answer(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, UP.length);
        try (OutputStream body = exchange.getResponseBody()) {
            body.write(UP);
        }
    }
}
