package bstf.membership;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bstf.platform.Golden;
import bstf.platform.changes.store.MongoForTests;
import bstf.platform.changes.topic.KafkaForTests;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole service with its real settings, on the embedded MongoDB and Kafka. */
@SpringBootTest(
        classes = Application.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.cloud.config.enabled=false",
            "BSTF_CONFIG_IMPORT=optional:configserver:",
            "spring.config.additional-location=file:../config-repo/application.yml,"
                    + "file:../config-repo/membership-service.yml",
            "management.server.port=0"
        })
class WholeServiceTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String TOPIC = "bstf.membership.v1";
    private static final String FINLAND =
            """
            {"chair": "FI", "firstDay": "2017-01-01",
             "end": {"kind": "decided", "lastDay": "2018-06-30"}, "status": "proposed"}
            """;

    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort private int port;

    @DynamicPropertySource
    static void embedded(DynamicPropertyRegistry properties) {
        properties.add("spring.mongodb.uri", () -> MongoForTests.embedded().uri());
        properties.add(
                "spring.mongodb.database",
                () -> "bstf_membership_" + UUID.randomUUID().toString().replace("-", ""));
        properties.add("bstf.founding.dir", () -> Golden.root().resolve("config-repo/founding"));
        properties.add("spring.kafka.bootstrap-servers", KafkaForTests::bootstrap);
    }

    @Test
    void foundsTheBodyChangesTheRotaAndTellsOfBoth() throws Exception {
        assertThat(json(get("/api/v1/members?validAt=2016-05-04")).path("items")).hasSize(11);
        var rota = get("/api/v1/rota?validAt=2016-05-04");
        assertThat(json(rota).at("/chairmanship/current/chair").stringValue()).isEqualTo("RU");

        var tag = rota.headers().firstValue("ETag").orElseThrow();
        var proposed = put("/api/v1/rota/terms/2017-fi", tag, FINLAND);
        assertThat(proposed.statusCode()).isEqualTo(201);
        assertThat(put("/api/v1/rota/terms/2017-fi", tag, FINLAND).statusCode()).isEqualTo(412);

        var told =
                await().atMost(Duration.ofSeconds(30))
                        .until(() -> told("rota/rota"), records -> records.size() == 2);
        assertThat(header(told.getFirst(), "ce_type")).isEqualTo("bstf.membership.RotaDrawnUp.v1");
        assertThat(header(told.getFirst(), "ce_by")).isEqualTo("founding");
        assertThat(header(told.getLast(), "ce_type")).isEqualTo("bstf.membership.TermProposed.v1");
        assertThat(header(told.getLast(), "ce_id")).isEqualTo("rota/rota@00000000000000000002");
        assertThat(JSON.readTree(told.getLast().value()).at("/terms/1/chair").stringValue())
                .isEqualTo("FI");
        assertThat(told("member/RU")).hasSize(1);
    }

    private HttpResponse<String> put(String path, String tag, String body) throws Exception {
        return http.send(
                HttpRequest.newBuilder(uri(path))
                        .header("Content-Type", "application/json")
                        .header("If-Match", tag)
                        .PUT(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return http.send(
                HttpRequest.newBuilder(uri(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    private static List<ConsumerRecord<byte[], byte[]>> told(String key) {
        try {
            return KafkaForTests.committed(KafkaForTests.bootstrap(), TOPIC).stream()
                    .filter(record -> new String(record.key(), UTF_8).equals(key))
                    .toList();
        } catch (UnknownTopicOrPartitionException notThereYet) {
            return List.of();
        }
    }

    private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), UTF_8);
    }
}
