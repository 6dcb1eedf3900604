package bstf.meetings.calendar.web;

import static org.assertj.core.api.Assertions.assertThat;

import bstf.meetings.calendar.Samples;
import bstf.platform.access.Scope;
import bstf.platform.access.token.TokensForTests;
import bstf.platform.problem.Problem;
import bstf.platform.problem.ProblemBody;
import bstf.platform.time.SettableClock;
import bstf.platform.web.MergePatch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks HTTP with the calendar, which stands on 1 August 2016. */
@SpringBootTest(
        classes = OnTheTwin.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.config.location=optional:file:../config-repo/application.yml",
            "bstf.reference-zone=Europe/Moscow",
            "server.port=0",
            "management.server.port=0",
            "spring.cloud.config.enabled=false"
        })
abstract class OverHttp {
    static final String MEETINGS = "/api/v1/meetings";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient http = HttpClient.newHttpClient();

    private Optional<String> bearer = Optional.empty();

    @LocalServerPort private int port;
    @Autowired private Rumour rumour = new Rumour();
    @Autowired private SettableClock clock = SettableClock.atSomeInstant();

    @BeforeEach
    void beginOnTheFirstOfAugust() {
        rumour.becomes(Samples.membership());
        today("2016-08-01T09:00:00Z");
        speakAsSecretariat("RU");
    }

    /** From now on for {@code party}, with the hat of the secretariat. */
    void speakAsSecretariat(String party) {
        speakAs(party, Scope.READ, Scope.WRITE, Scope.SECRETARIAT_ACT);
    }

    /** From now on for {@code party}, without the hat. */
    void speakAs(String party) {
        speakAs(party, Scope.READ, Scope.WRITE);
    }

    /**
     * @param party empty for one who stands for no party
     */
    void speakAs(String party, Scope... scopes) {
        var token =
                party.isEmpty()
                        ? TokensForTests.ofNoParty("test-auditor", scopes)
                        : TokensForTests.of(party, scopes);
        bearer = Optional.of(TokensForTests.bearer(token));
    }

    void speakAsNobody() {
        bearer = Optional.empty();
    }

    Rumour membership() {
        return rumour;
    }

    void today(String instant) {
        clock.set(Instant.parse(instant));
    }

    HttpResponse<String> send(String method, String path, String body, String... headers) {
        var request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .method(
                                method,
                                body.isEmpty()
                                        ? HttpRequest.BodyPublishers.noBody()
                                        : HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        bearer.ifPresent(value -> request.header("Authorization", value));
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    HttpResponse<String> get(String path) {
        return send("GET", MEETINGS + path, "");
    }

    HttpResponse<String> put(String id, String body) {
        return send(
                "PUT",
                MEETINGS + "/" + id,
                body,
                "Content-Type",
                "application/json",
                "If-None-Match",
                "*");
    }

    HttpResponse<String> post(String key, String body) {
        return send(
                "POST", MEETINGS, body, "Content-Type", "application/json", "Idempotency-Key", key);
    }

    HttpResponse<String> patch(String id, String body) {
        return send(
                "PATCH",
                MEETINGS + "/" + id,
                body,
                "Content-Type",
                MergePatch.MEDIA_TYPE,
                "If-Match",
                "*");
    }

    HttpResponse<String> retire(String id) {
        return send("DELETE", MEETINGS + "/" + id, "", "If-Match", "*");
    }

    /** A step of a meeting, whatever its revision. */
    HttpResponse<String> step(String id, String step, String body) {
        return send(
                "POST",
                "%s/%s/%s".formatted(MEETINGS, id, step),
                body,
                "Content-Type",
                "application/json",
                "If-Match",
                "*");
    }

    static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    /** The text of {@code field} in the answer; empty when it is left out. */
    static String text(HttpResponse<String> answer, String field) {
        return json(answer).path(field).asString("");
    }

    /** Asserts the whole answer: status, media type, headers that belong to it, and all fields. */
    static void assertProblem(HttpResponse<String> answer, Problem expected) {
        var body = ProblemBody.of(expected, answer.request().uri().getPath());
        assertThat(json(answer)).isEqualTo(JSON.<JsonNode>valueToTree(body));
        assertThat(answer.statusCode()).isEqualTo(expected.status());
        assertThat(header(answer, "Content-Type")).isEqualTo(ProblemBody.MEDIA_TYPE);
        expected.headers()
                .forEach((name, value) -> assertThat(header(answer, name)).isEqualTo(value));
    }

    static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    /** A planning meeting of which nothing but its days is known. */
    static String planning(String firstDay, String lastDay) {
        return """
        {"kind":"operational-planning","title":"Operational and Planning Coordination meeting",\
        "firstDay":"%s","lastDay":"%s","times":{"state":"not-given"},\
        "venue":{"state":"not-given"}}\
        """
                .formatted(firstDay, lastDay);
    }

    static String hostedBy(String member, String body) {
        return with(body, "\"host\":\"%s\"".formatted(member));
    }

    /**
     * The same for an audience.
     *
     * @param parties as JSON, separated by commas
     */
    static String visible(String body, String audience, String parties) {
        return with(
                body,
                "\"visibility\":{\"audience\":\"%s\",\"parties\":[%s]}"
                        .formatted(audience, parties));
    }

    static String asDraft(String body) {
        return with(body, "\"draft\":true");
    }

    private static String with(String body, String field) {
        return body.substring(0, body.length() - 1) + "," + field + "}";
    }
}
