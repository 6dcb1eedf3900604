package bstf.contacts;

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
import java.nio.file.Files;
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
                    + "file:../config-repo/contacts-service.yml",
            "management.server.port=0"
        })
class WholeServiceTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String TOPIC = "bstf.contacts.v1";
    private static final String EUROPOL =
            """
            {"id": "europol", "kind": "agency", "names": [], "formerIds": [], "seats": [],
             "retired": false, "gaps": []}
            """;
    private static final String DESK =
            """
            {"owner": {"kind": "observer", "id": "europol"}, "organisation": ["Liaison desk"],
             "channels": [{"id": "duty", "kind": "telephone", "state": "given",
                           "printed": "+31 70 302 5000 ext. 7"}],
             "validFrom": "2026-01-01"}
            """;

    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort private int port;

    @DynamicPropertySource
    static void embedded(DynamicPropertyRegistry properties) {
        properties.add("spring.mongodb.uri", () -> MongoForTests.embedded().uri());
        properties.add(
                "spring.mongodb.database",
                () -> "bstf_contacts_" + UUID.randomUUID().toString().replace("-", ""));
        properties.add("bstf.founding.dir", () -> Golden.root().resolve("config-repo/founding"));
        properties.add("spring.kafka.bootstrap-servers", KafkaForTests::bootstrap);
    }

    @Test
    void hearsAnOwnerAndTellsOfItsContactPoint() throws Exception {
        assertThat(get("/api/v1/contact-points/secretariat-2015-2016").statusCode()).isEqualTo(200);
        var early = put("desk", DESK);
        assertThat(early.statusCode()).isEqualTo(503);
        assertThat(json(early).path("code").stringValue()).isEqualTo("membership-not-heard-yet");
        assertThat(early.headers().firstValue("Retry-After")).isPresent();
        try (var membership = new Speaker(KafkaForTests.bootstrap(), "membership")) {
            membership.say("observer/europol", 1, EUROPOL);
            membership.say("observer/europol", 1, EUROPOL);
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> put("desk", DESK).statusCode() == 201);
        }
        var record =
                await().atMost(Duration.ofSeconds(30))
                        .until(() -> told("contact-point/desk"), records -> records.size() == 1)
                        .getFirst();
        assertThat(header(record, "ce_type")).isEqualTo("bstf.contacts.ContactPointRegistered.v1");
        assertThat(header(record, "ce_id")).isEqualTo("contact-point/desk@00000000000000000001");
        assertThat(header(record, "ce_audience")).isEqualTo("observers");
        assertThat(JSON.readTree(record.value()).at("/channels/0/e164").stringValue())
                .isEqualTo("+31703025000");
        assertThat(
                        json(get("/api/v1/contact-points/desk"))
                                .at("/channels/0/extension")
                                .stringValue())
                .isEqualTo("7");
    }

    @Test
    void tellsOfTheFoundingAsTheSampleSays() throws Exception {
        var key = "contact-point/secretariat-2015-2016";
        var record =
                await().atMost(Duration.ofSeconds(30))
                        .until(() -> told(key), records -> records.size() == 1)
                        .getFirst();
        assertThat(header(record, "ce_type")).isEqualTo("bstf.contacts.ContactPointFounded.v1");
        assertThat(header(record, "ce_by")).isEqualTo("founding");
        assertThat(header(record, "ce_audience")).isEqualTo("public");
        assertThat(JSON.readTree(record.value()))
                .isEqualTo(
                        JSON.readTree(
                                Files.readString(
                                        Golden.root()
                                                .resolve(
                                                        "docs/messages/contacts/contact-point.json"))));
    }

    private HttpResponse<String> put(String id, String body) throws Exception {
        return http.send(
                HttpRequest.newBuilder(uri("/api/v1/contact-points/" + id))
                        .header("Content-Type", "application/json")
                        .header("If-None-Match", "*")
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
