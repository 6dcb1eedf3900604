package bstf.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bstf.gateway.overview.heard.Facts;
import bstf.platform.changes.topic.KafkaForTests;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole gateway on a real broker, from its cold start over a change to its restart. */
class OverKafkaTest {
    private static final String PATH = "/api/v1/overview";

    /** Longer than any machine takes. */
    private static final Duration LATEST = Duration.ofMinutes(2);

    private final Map<String, Speaker> speakers = new LinkedHashMap<>();

    OverKafkaTest() {
        for (var service : new String[] {"membership", "meetings", "contacts"}) {
            speakers.put(service, Speaker.asSomeService());
        }
    }

    @AfterEach
    void close() {
        speakers.values().forEach(Speaker::close);
    }

    @Test
    void hearsTheServicesFromTheBeginningAndKeepsListening() throws Exception {
        try (var gateway = start()) {
            var wire = new Wire(port(gateway));
            isColdButAlive(wire);

            for (var speaker : speakers.values()) {
                speaker.makeTopics();
            }
            sayAllAndMark();
            await().atMost(LATEST).until(() -> wire.get(PATH).status() == 200 && isFresh(wire));
            assertThat(wire.get("/readyz").status()).isEqualTo(200);
            assertThat(overview(wire).at("/counts/members").asInt()).isEqualTo(11);
            assertThat(overview(wire).at("/counts/meetings/past").asInt()).isEqualTo(9);

            sayName(2, "A changed name");
            await().atMost(LATEST).until(() -> name(wire).equals("A changed name"));

            sayName(1, "An older name");
            say("membership", "member/DK", 7, "{broken");
            say("membership", "member/EE", 2, changed("member/EE", "{\"name\": \"Eesti\"}"));
            await().atMost(LATEST)
                    .until(() -> heard(gateway, "repeated") == 1 && heard(gateway, "bad") == 1);
            await().atMost(LATEST).until(() -> overview(wire).toString().contains("Eesti"));
            assertThat(name(wire)).isEqualTo("A changed name");
            assertThat(overview(wire).at("/counts/members").asInt()).isEqualTo(11);
        }
        isTheSameAfterARestart();
    }

    private void isColdButAlive(Wire wire) {
        assertThat(wire.get("/livez").status()).isEqualTo(200);
        assertThat(wire.get("/readyz").status()).isEqualTo(503);
        assertThat(wire.get(PATH).status()).isEqualTo(503);
        assertThat(wire.get(PATH).text()).contains("overview-not-ready");
    }

    /** Nobody speaks now: what was said stands, and each part tells since when it may be old. */
    private void isTheSameAfterARestart() {
        try (var gateway = start()) {
            var wire = new Wire(port(gateway));
            await().atMost(LATEST).until(() -> wire.get(PATH).status() == 200);
            assertThat(name(wire)).isEqualTo("A changed name");
            await().atMost(LATEST)
                    .until(() ->
                            overview(wire)
                                    .path("freshness")
                                    .valueStream()
                                    .allMatch(it -> it.path("state").asString().equals("stale")));
            assertThat(overview(wire).at("/freshness/contacts/since").asString()).isNotEmpty();
            assertThat(overview(wire).at("/counts/members").asInt()).isEqualTo(11);
            assertThat(wire.get("/readyz").status()).isEqualTo(200);
        }
    }

    private ConfigurableApplicationContext start() {
        var arguments =
                new ArrayList<>(
                        List.of(
                                "--server.port=0",
                                "--management.server.port=0",
                                "--spring.cloud.config.enabled=false",
                                "--BSTF_CONFIG_IMPORT=optional:configserver:",
                                "--spring.config.additional-location=file:../config-repo/application.yml,file:../config-repo/gateway.yml",
                                "--spring.kafka.bootstrap-servers=" + KafkaForTests.bootstrap(),
                                "--bstf.view.stale-after=2s"));
        speakers.forEach((name, speaker) -> {
            arguments.add("--bstf.heard.%s.service=%s".formatted(name, speaker.service()));
            arguments.add("--bstf.heard.%s.topic=%s".formatted(name, speaker.topic()));
        });
        return new SpringApplication(Application.class).run(arguments.toArray(String[]::new));
    }

    private static int port(ConfigurableApplicationContext gateway) {
        return gateway.getEnvironment().getRequiredProperty("local.server.port", int.class);
    }

    /** How many records of membership came to this outcome. */
    private double heard(ConfigurableApplicationContext gateway, String outcome) {
        var membership = Objects.requireNonNull(speakers.get("membership")).topic();
        return gateway.getBean(MeterRegistry.class)
                .get("bstf.view.records")
                .tags("topic", membership, "outcome", outcome)
                .counter()
                .count();
    }

    private void sayAllAndMark() throws Exception {
        for (var entry : speakers.entrySet()) {
            Facts.messages(entry.getKey())
                    .forEach((key, json) -> entry.getValue().say(key, 1, json.toString()));
            entry.getValue().mark();
        }
    }

    private void sayName(long revision, String name) {
        say(
                "membership",
                "body/bstf",
                revision,
                changed("body/bstf", "{\"name\": \"%s\"}".formatted(name)));
    }

    private void say(String service, String key, long revision, String json) {
        Objects.requireNonNull(speakers.get(service)).say(key, revision, json);
    }

    private static String changed(String key, String members) {
        return Facts.changed("membership", key, members).toString();
    }

    private static boolean isFresh(Wire wire) {
        return overview(wire)
                .path("freshness")
                .valueStream()
                .noneMatch(it -> it.path("state").asString().equals("missing"));
    }

    private static String name(Wire wire) {
        return overview(wire).at("/body/name").asString();
    }

    private static JsonNode overview(Wire wire) {
        return JsonMapper.shared().readTree(wire.get(PATH).text());
    }
}
