package bstf.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bstf.local.Loopback;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The client that the tests write with behaves as a careful one would. */
class WriterTest {
    private static final int NO_ANSWER = 0;

    @Test
    void repeatsTheSameRequestUnderTheSameKeyUntilItIsAnswered() throws Exception {
        try (var registry = new Registry(201, NO_ANSWER, 503, 200)) {
            Writer writer = new Writer(registry.api(), Subjects.meeting());
            writer.create();
            Acknowledged change = writer.change();

            assertThat(change.revision()).isEqualTo(4);
            assertThat(writer.repeated()).isEqualTo(2);
            assertThat(registry.asked).hasSize(4);
            assertThat(registry.asked.get(1)).startsWith("PATCH").contains("If-Match [\"1-x\"]");
            assertThat(registry.asked.subList(1, 4)).containsOnly(registry.asked.get(1));
        }
    }

    @Test
    void takesARefusalForAnAnswer() throws Exception {
        try (var registry = new Registry(422)) {
            Writer writer = new Writer(registry.api(), Subjects.meeting());
            assertThatThrownBy(writer::create).hasMessageContaining("422");
        }
    }

    /** Answers with the given statuses, one after the other, each with the next revision. */
    private static final class Registry implements AutoCloseable {
        private final HttpServer server = HttpServer.create(Loopback.address(0), 0);
        private final int[] statuses;
        private final List<String> asked = new ArrayList<>();

        Registry(int... statuses) throws IOException {
            this.statuses = statuses;
            server.createContext("/", this::answer);
            server.start();
        }

        Api api() {
            return new Api(URI.create("http://127.0.0.1:" + server.getAddress().getPort()));
        }

        private void answer(HttpExchange exchange) throws IOException {
            try (exchange) {
                String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
                var headers = exchange.getRequestHeaders();
                asked.add(
                        "%s If-Match %s key %s: %s"
                                .formatted(
                                        exchange.getRequestMethod(),
                                        headers.get("If-Match"),
                                        headers.get("Idempotency-Key"),
                                        body));
                int status = statuses[asked.size() - 1];
                if (status != NO_ANSWER) {
                    exchange.getResponseHeaders().set("ETag", "\"%d-x\"".formatted(asked.size()));
                    exchange.sendResponseHeaders(status, -1);
                }
            }
        }

        @Override
        public void close() {
            server.stop(0);
        }
    }
}
