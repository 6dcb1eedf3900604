package bstf.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.cloud.gateway.route.RouteLocator;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** Holes that this stack has had, each under the name by which the world knows it. */
@WithRealSettings
@TestPropertySource(
        properties = {
            "BSTF_SESSION_CLIENT=portal",
            "BSTF_SESSION_SECRET=x",
            "BSTF_SESSION_ISSUER=http://127.0.0.1:1"
        })
class KnownHolesHttpTest {
    private static final StubService MEMBERSHIP = StubService.start();

    /**
     * Where requests go whose bodies the gateway refuses: they may arrive when that is answered.
     */
    private static final StubService MEETINGS = StubService.start();

    private static final String MEMBERS = "/api/v1/members";

    /** A route whose filter would run what stands in it. */
    private static final String SPEL_ROUTE =
            """
            {"id": "hole", "uri": "http://127.0.0.1:1", "predicates": [{"name": "Path", "args": {"_genkey_0": "/hole"}}],
             "filters": [{"name": "AddResponseHeader", "args": {"name": "X-Hole",
              "value": "#{T(java.lang.System).setProperty('bstf.hole', 'open')}"}}]}\
            """;

    @Autowired private RouteLocator routes;

    private final Wire front;
    private final Wire operators;

    KnownHolesHttpTest(@LocalServerPort int port, @LocalManagementPort int management) {
        this.front = new Wire(port);
        this.operators = new Wire(management);
    }

    @DynamicPropertySource
    static void services(DynamicPropertyRegistry properties) {
        properties.add("bstf.services.membership", MEMBERSHIP::url);
        properties.add("bstf.services.meetings", MEETINGS::url);
    }

    @BeforeEach
    void answers() {
        MEMBERSHIP.answer(StubService.ok("{}"));
    }

    @AfterAll
    static void close() {
        MEMBERSHIP.close();
        MEETINGS.close();
    }

    /** A route with an expression in it, made through the actuator. */
    @Test
    void cve_2022_22947_noRouteIsMadeThroughTheActuator() {
        for (var wire : List.of(front, operators)) {
            assertThat(post(wire, "/actuator/gateway/routes/hole", SPEL_ROUTE)).isIn(401, 404);
            assertThat(post(wire, "/actuator/gateway/refresh", "")).isIn(401, 404);
            assertThat(wire.get("/actuator/gateway/routes").status()).isEqualTo(404);
            assertThat(wire.send("DELETE", "/actuator/gateway/routes/membership", "").status())
                    .isIn(401, 404);
        }
        assertThat(routes.getRoutes().map(route -> route.getId()).collectList().block())
                .containsExactlyInAnyOrder("membership", "meetings", "contacts");
        assertThat(System.getProperty("bstf.hole")).isNull();
    }

    /** The environment, rewritten by an expression through the actuator. */
    @Test
    void cve_2025_41243_noSettingIsChangedThroughTheActuator() {
        for (var wire : List.of(front, operators)) {
            assertThat(
                            post(
                                    wire,
                                    "/actuator/env",
                                    "{\"name\": \"spring.cloud.gateway.server.webflux.routes[0].uri\", \"value\": \"http://127.0.0.1:1\"}"))
                    .isIn(401, 404);
            assertThat(post(wire, "/actuator/refresh", "")).isIn(401, 404);
            assertThat(wire.get("/actuator/env").status()).isEqualTo(404);
        }
    }

    /** Forwarded headers of anybody, passed on as if a proxy had said them. */
    @Test
    void cve_2025_41235_noForwardedHeaderOfACallerReachesAService() {
        front.get(
                MEMBERS,
                "Forwarded: for=203.0.113.9;proto=https;host=evil.example",
                "X-Forwarded-For: 203.0.113.9",
                "X-Forwarded-Host: evil.example",
                "X-Forwarded-Prefix: /evil");

        assertThat(MEMBERSHIP.heads().getFirst())
                .doesNotContain("203.0.113.9", "evil")
                .contains("X-Forwarded-For: 127.0.0.1");
    }

    /** A redirect to a host that hides in user information or behind slashes. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "/%5cevil.example",
                "https://gateway.test@evil.example",
                "https:%5c%5cevil.example",
                "/%09/evil.example",
                "///evil.example"
            })
    void cve_2024_22243_signingInLeadsToNoOtherHost(String next) {
        var answer = front.get("/login?next=" + next);

        assertThat(answer.status()).isIn(302, 400);
        answer.header("Location")
                .ifPresent(location -> {
                    assertThat(URI.create(location).getHost()).isEqualTo("127.0.0.1");
                    assertThat(location).doesNotContain("evil");
                });
    }

    /** Files beside those that are meant to be seen. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/docs/../application.yml",
                "/docs/%2e%2e/application.yml",
                "/docs/..%2fapplication.yml",
                "/docs/..%5capplication.yml",
                "/docs/%252e%252e/application.yml",
                "/docs/..;/application.yml",
                "/docs//../application.yml",
                "/docs/swagger-ui.js/..",
                "/webjars/../application.yml",
                "/application.yml",
                "/META-INF/MANIFEST.MF",
                "/BOOT-INF/classes/application.yml"
            })
    void cve_2023_34062_noOtherFileIsServed(String path) {
        assertThat(front.get(path).status()).isIn(400, 404);
    }

    /** A path that a rule and a handler read differently, by a slash at its end. */
    @Test
    void cve_2023_34034_aSlashAtTheEndOpensNothing() {
        assertThat(front.get("/actuator/").status()).isEqualTo(404);
        assertThat(front.get("/api/v1/overview/").status()).isEqualTo(404);
        assertThat(front.get("/api/v1/session/").status()).isEqualTo(404);
    }

    /** A blank before the colon, by which one reader sees a header and another does not. */
    @Test
    void cve_2019_16869_noBlankStandsBeforeAColon() {
        var answer =
                front.send(
                        "PUT",
                        MEMBERS,
                        "0\r\n\r\n",
                        "Transfer-Encoding : chunked",
                        "Content-Length: 5");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(MEMBERSHIP.heads()).isEmpty();
    }

    /** An end of line that stands alone within a chunk's size, by which two readers part. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2;\n11\r\nxx\r\n3\r\n0\r\n\r\n",
                "2\n11\r\nxx\r\n0\r\n\r\n",
                "2;a=\"\r\n11\r\nxx\r\n0\r\n\r\n"
            })
    void cve_2025_58056_noLineEndHidesInAChunksSize(String body) {
        var smuggled = "DELETE /api/v1/meetings/EE HTTP/1.1\r\nHost: x\r\n\r\n";
        var meeting = "/api/v1/meetings/%08x".formatted(body.hashCode());
        try {
            front.send("PUT", meeting, body + smuggled, "Transfer-Encoding: chunked");
        } catch (IllegalStateException cut) {
            assertThat(cut).hasMessageStartingWith("no answer");
        }

        assertThat(MEETINGS.heads())
                .filteredOn(head -> head.startsWith("PUT " + meeting + " "))
                .hasSizeLessThanOrEqualTo(1);
        assertThat(MEETINGS.heads()).noneMatch(head -> head.startsWith("DELETE"));
    }

    /** Many streams begun and cancelled: there are none, since HTTP/2 is not spoken. */
    @Test
    void cve_2023_44487_speaksNoHttp2() {
        String answered;
        try {
            answered = front.exchange("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n").head().getFirst();
        } catch (IllegalStateException cut) {
            answered = "cut";
        }
        assertThat(answered).matches("HTTP/1.1 40[045] .*|cut");

        var upgrade =
                front.exchange(
                        "GET %s HTTP/1.1\r\nHost: x\r\nConnection: close, Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__\r\n\r\n"
                                .formatted(MEMBERS));
        assertThat(upgrade.status()).isEqualTo(200);
    }

    /** What an operator's port shows to whom asks. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "auditevents",
                "beans",
                "caches",
                "conditions",
                "configprops",
                "env",
                "gateway",
                "gateway/globalfilters",
                "gateway/routefilters",
                "heapdump",
                "httpexchanges",
                "jolokia",
                "logfile",
                "loggers",
                "mappings",
                "scheduledtasks",
                "sessions",
                "shutdown",
                "startup",
                "threaddump",
                "refresh",
                "busenv",
                "features"
            })
    void actuatorExposure_showsNothingButHealthInfoAndMetrics(String endpoint) {
        for (var prefix : List.of("/actuator/", "/actuator;/", "//actuator/", "/Actuator/")) {
            assertThat(operators.get(prefix + endpoint).status()).isIn(400, 401, 404);
            assertThat(front.get(prefix + endpoint).status()).isIn(400, 404);
            assertThat(post(operators, prefix + endpoint, "{}")).isIn(400, 401, 404, 405);
        }
    }

    @Test
    void actuatorExposure_answersProbesOnTheOperatorsPortAlone() {
        assertThat(operators.get("/actuator/health/liveness").status()).isEqualTo(200);
        assertThat(operators.get("/actuator/metrics").status()).isEqualTo(200);
        assertThat(operators.get("/api/v1/overview").status()).isEqualTo(404);
        for (var path : List.of("/actuator", "/actuator/health", "/actuator/metrics")) {
            assertThat(front.get(path).status()).isEqualTo(404);
        }
    }

    @Test
    void actuatorExposure_probesAreNotCounted() {
        assertThat(operators.get("/actuator/health/liveness").header("RateLimit")).isEmpty();
    }

    private static int post(Wire wire, String path, String body) {
        return wire.send(
                        "POST",
                        path,
                        body,
                        "Content-Type: application/json",
                        "Content-Length: " + body.length())
                .status();
    }
}
