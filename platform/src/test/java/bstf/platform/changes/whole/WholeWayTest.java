package bstf.platform.changes.whole;

import static bstf.platform.Awaiting.await;
import static org.assertj.core.api.Assertions.assertThat;

import bstf.platform.access.Scope;
import bstf.platform.access.token.TokensForTests;
import bstf.platform.changes.Aggregates;
import bstf.platform.changes.Beacon;
import bstf.platform.changes.Keeping;
import bstf.platform.changes.Origin;
import bstf.platform.changes.store.MongoForTests;
import bstf.platform.changes.topic.KafkaForTests;
import bstf.platform.changes.view.Freshness;
import bstf.platform.changes.view.TopicView;
import bstf.platform.time.ReferenceZone;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.tracing.Tracer;
import java.net.URI;
import java.time.Clock;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.RestClient;

@SpringBootTest(
        classes = BeaconApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.application.name=beacons",
            "spring.cloud.config.enabled=false",
            "bstf.reference-zone=Europe/Moscow",
            "management.server.port=0",
            "management.tracing.sampling.probability=1.0",
            "management.endpoints.web.exposure.include=health,republish",
            "management.endpoint.health.show-details=always",
            "management.endpoint.health.group.readiness.include=readinessState,views"
        })
@DirtiesContext // its relay and its view would go on, and speak amid the log of other tests
final class WholeWayTest {
    private static final String OPERATOR =
            TokensForTests.bearer(TokensForTests.ofNoParty("test-operator", Scope.OPERATE));

    @Autowired private Aggregates<Beacon> beacons;
    @Autowired private BeaconApplication.Ears ears;
    @Autowired private TopicView view;
    @Autowired private Tracer tracer;
    @Autowired private Clock clock;
    @Autowired private ReferenceZone zone;
    @Autowired private MeterRegistry registry;
    @LocalManagementPort private int port;

    @DynamicPropertySource
    static void addresses(DynamicPropertyRegistry properties) {
        var service = KafkaForTests.someService();
        var database = "bstf_test_" + UUID.randomUUID().toString().replace("-", "");
        properties.add("bstf.relay.service", () -> service);
        properties.add("spring.kafka.bootstrap-servers", KafkaForTests::bootstrap);
        properties.add("spring.mongodb.uri", () -> MongoForTests.embedded().uri() + "/" + database);
    }

    @Test
    void runsOneTraceFromTheRequestToTheView() {
        var span = tracer.nextSpan().name("request").start();
        try (var _ = tracer.withSpan(span)) {
            build("hanko");
        } finally {
            span.end();
        }

        await().until(() -> hasHeard("hanko"));
        assertThat(ears.heard)
                .filteredOn(heard -> heard.said().id().equals("hanko"))
                .singleElement()
                .satisfies(heard -> {
                    assertThat(heard.trace()).isEqualTo(span.context().traceId());
                    assertThat(heard.said().data()).isEqualTo("{\"id\":\"hanko\",\"height\":1}");
                });
    }

    @Test
    void isFreshAndReadyAndSaysSo() {
        await().until(() -> view.freshness().equals(new Freshness.Fresh()));

        assertThat(get("/actuator/health/readiness").getBody()).contains("\"status\":\"UP\"");
        await().ignoreException(HttpServerErrorException.class) // in trouble, on a slow machine
                .untilAsserted(() ->
                        assertThat(get("/actuator/health").getBody())
                                .contains("\"relay\"", "\"views\""));
        await().until(() -> registry.get("bstf.relay.lease.held").gauge().value() == 1);
        assertThat(registry.get("bstf.view.warm").gauge().value()).isEqualTo(1);
    }

    @Test
    void sendsEverythingAgainWhenAnOperatorWishesIt() {
        var span = tracer.nextSpan().name("request").start();
        try (var _ = tracer.withSpan(span)) {
            build("anholt");
        } finally {
            span.end();
        }
        await().until(() -> hasHeard("anholt"));

        var asked =
                client().post()
                        .uri("/actuator/republish")
                        .header("Authorization", OPERATOR)
                        .accept(MediaType.APPLICATION_JSON)
                        .retrieve()
                        .toEntity(String.class);

        assertThat(asked.getBody()).contains("\"sent\":0");
        await().untilAsserted(() ->
                assertThat(get("/actuator/republish").getBody()).contains("\"finishedAt\":\"2"));
        await().until(() ->
                registry.get("bstf.view.records").tag("outcome", "repeated").counter().count()
                        >= 1);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /actuator/republish",
        "POST, /actuator/republish",
        "GET, /actuator",
        "GET, /actuator/env",
        "GET, /actuator/health/../env",
        "POST, /actuator/health",
        "DELETE, /actuator/metrics"
    })
    void opensNothingElseOfTheOperatorsPortWithoutAToken(String method, String path) {
        assertThat(statusOf(method, path, headers -> {})).isIn(400, 401);
        var member = TokensForTests.bearer(TokensForTests.secretariat("FI"));
        assertThat(statusOf(method, path, headers -> headers.set("Authorization", member)))
                .isIn(400, 403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"env", "configprops", "heapdump", "loggers", "beans", "shutdown"})
    void showsNoSecretsEvenToOperators(String endpoint) {
        assertThat(
                        statusOf(
                                "GET",
                                "/actuator/" + endpoint,
                                headers -> headers.set("Authorization", OPERATOR)))
                .isEqualTo(404);
    }

    private int statusOf(String method, String path, Consumer<HttpHeaders> headers) {
        return client().method(HttpMethod.valueOf(method))
                .uri(URI.create("http://127.0.0.1:" + port + path))
                .headers(headers)
                .exchange((_, answer) -> answer.getStatusCode().value());
    }

    @Test
    void knowsTheTimeAndTheZone() {
        var now = clock.instant();
        assertThat(now).isEqualTo(now.truncatedTo(ChronoUnit.MILLIS));
        assertThat(zone.zone()).isEqualTo(ZoneId.of("Europe/Moscow"));
    }

    private void build(String id) {
        var origin = Origin.ofRegistry("ru", clock.instant());
        assertThat(beacons.add(id, Beacon.dark(id, 1), new Beacon.BeaconBuilt(), origin))
                .isInstanceOf(Keeping.Done.class);
    }

    private boolean hasHeard(String id) {
        return ears.heard.stream().anyMatch(heard -> heard.said().id().equals(id));
    }

    private ResponseEntity<String> get(String path) {
        return client().get()
                .uri(path)
                .headers(headers -> {
                    if (path.endsWith("republish")) {
                        headers.set("Authorization", OPERATOR);
                    }
                })
                .retrieve()
                .toEntity(String.class);
    }

    private RestClient client() {
        return RestClient.create("http://127.0.0.1:" + port);
    }
}
