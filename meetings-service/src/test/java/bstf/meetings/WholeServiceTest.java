package bstf.meetings;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bstf.platform.Golden;
import bstf.platform.changes.store.MongoForTests;
import bstf.platform.changes.topic.KafkaForTests;
import bstf.platform.changes.topic.Speaker;
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
                    + "file:../config-repo/meetings-service.yml",
            "management.server.port=0"
        })
final class WholeServiceTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String LATVIA =
            """
            {"code":"LV","name":"Latvia","standings":[{"firstDay":"1996-05-04",\
            "standing":"active","decision":{"text":"The founding."}},\
            {"firstDay":"2031-01-01","standing":"suspended","decision":{"text":"A test."}}],\
            "authorities":{"state":"not-given","items":[]},"retired":false,"gaps":[]}\
            """;
    private static final String IN_RIGA =
            """
            {"kind":"operational-planning","title":"Planning in Riga","firstDay":"2030-03-04",\
            "lastDay":"2030-03-05","times":{"state":"not-given"},\
            "venue":{"state":"city-only","city":"Riga","country":"LV"},"host":"LV"}\
            """;

    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort private int port;

    @DynamicPropertySource
    static void embedded(DynamicPropertyRegistry properties) {
        properties.add("spring.mongodb.uri", () -> MongoForTests.embedded().uri());
        properties.add(
                "spring.mongodb.database",
                () -> "bstf_meetings_" + UUID.randomUUID().toString().replace("-", ""));
        properties.add("bstf.founding.dir", () -> Golden.root().resolve("config-repo/founding"));
        properties.add("spring.kafka.bootstrap-servers", KafkaForTests::bootstrap);
    }

    @Test
    void foundsTheProgrammeHearsAHostAndTellsOfItsMeeting() {
        assertThat(json(get("/api/v1/meetings")).path("items")).hasSize(9);
        assertThat(code(put("2030-03-planning", IN_RIGA))).isEqualTo("membership-not-heard-yet");

        try (var membership = new Speaker(KafkaForTests.bootstrap(), "membership")) {
            membership.say("member/LV", 1, LATVIA);
            membership.say("member/LV", 1, LATVIA);
        }
        await().atMost(PATIENCE).until(() -> put("2030-03-planning", IN_RIGA).statusCode() == 201);

        var told =
                await().atMost(PATIENCE)
                        .until(() -> told("meeting/2030-03-planning"), all -> all.size() == 1)
                        .getFirst();
        assertThat(header(told, "ce_type")).isEqualTo("bstf.meetings.MeetingScheduled.v1");
        assertThat(header(told, "ce_audience")).isEqualTo("public");
        assertThat(JSON.readTree(told.value()).path("host").asString()).isEqualTo("LV");
        assertThat(told("meeting/2016-11-strategic"))
                .extracting(founded -> header(founded, "ce_type"))
                .containsExactly("bstf.meetings.MeetingFounded.v1");
        assertThat(code(put("2031-03-planning", IN_RIGA.replace("2030-", "2031-"))))
                .isEqualTo("host-suspended");
    }

    private HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(uri(path)).build());
    }

    private HttpResponse<String> put(String id, String body) {
        return send(
                HttpRequest.newBuilder(uri("/api/v1/meetings/" + id))
                        .header("Content-Type", "application/json")
                        .header("If-None-Match", "*")
                        .PUT(HttpRequest.BodyPublishers.ofString(body))
                        .build());
    }

    private HttpResponse<String> send(HttpRequest request) {
        return http.sendAsync(request, HttpResponse.BodyHandlers.ofString()).join();
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private static String code(HttpResponse<String> answer) {
        return json(answer).path("code").asString("");
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    private static List<ConsumerRecord<byte[], byte[]>> told(String key) {
        try {
            return KafkaForTests.committed(KafkaForTests.bootstrap(), "bstf.meetings.v1").stream()
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
