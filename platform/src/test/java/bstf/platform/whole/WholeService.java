package bstf.platform.whole;

import static java.nio.charset.StandardCharsets.UTF_8;

import bstf.platform.Golden;
import bstf.platform.access.token.TokensForTests;
import bstf.platform.changes.store.MongoForTests;
import bstf.platform.changes.topic.KafkaForTests;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A whole service with the founding data, on the embedded MongoDB and Kafka. The test of a service
 * names it, and its real settings as {@code spring.config.additional-location} in a
 * {@code @TestPropertySource}; the application is the one in the test's package.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.cloud.config.enabled=false",
            "BSTF_CONFIG_IMPORT=optional:configserver:",
            "management.server.port=0"
        })
public abstract class WholeService {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String topic;

    @LocalServerPort private int port;

    /**
     * @param name as in the name of its topic: {@code meetings}
     */
    protected WholeService(String name) {
        this.topic = "bstf.%s.v1".formatted(name);
    }

    @DynamicPropertySource
    static void embedded(DynamicPropertyRegistry properties) {
        properties.add("spring.mongodb.uri", () -> MongoForTests.embedded().uri());
        properties.add(
                "spring.mongodb.database",
                () -> "bstf_whole_" + UUID.randomUUID().toString().replace("-", ""));
        properties.add("bstf.founding.dir", () -> Golden.root().resolve("config-repo/founding"));
        properties.add("spring.kafka.bootstrap-servers", KafkaForTests::bootstrap);
    }

    protected final HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(uri(path)));
    }

    /** Creates what is not there yet. */
    protected final HttpResponse<String> create(String path, String body) {
        return put(path, "If-None-Match", "*", body);
    }

    /** Puts a part of the thing whose revision has this entity tag. */
    protected final HttpResponse<String> put(String path, String tag, String body) {
        return put(path, "If-Match", tag, body);
    }

    private HttpResponse<String> put(String path, String condition, String value, String body) {
        return send(
                HttpRequest.newBuilder(uri(path))
                        .header("Authorization", TokensForTests.bearer(token()))
                        .header("Content-Type", "application/json")
                        .header(condition, value)
                        .PUT(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** The token with which this service is changed; a test that needs another right overrides. */
    protected String token() {
        return TokensForTests.secretariat("EE");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return http.sendAsync(request.build(), HttpResponse.BodyHandlers.ofString()).join();
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    protected static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    /** What listeners were told of {@code key}; nothing as long as there is no topic. */
    protected final List<ConsumerRecord<byte[], byte[]>> told(String key) {
        try {
            return KafkaForTests.committed(KafkaForTests.bootstrap(), topic).stream()
                    .filter(message -> new String(message.key(), UTF_8).equals(key))
                    .toList();
        } catch (UnknownTopicOrPartitionException notThereYet) {
            return List.of();
        }
    }

    protected static JsonNode json(ConsumerRecord<byte[], byte[]> message) {
        return JSON.readTree(message.value());
    }

    protected static String header(ConsumerRecord<byte[], byte[]> message, String name) {
        return new String(message.headers().lastHeader(name).value(), UTF_8);
    }
}
