package bstf.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import bstf.gateway.TestGateway.SettableSources;
import bstf.gateway.overview.Sources;
import bstf.gateway.overview.heard.Facts;
import bstf.platform.changes.view.Freshness;
import bstf.platform.time.SettableClock;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@WithRealSettings
class OverviewHttpTest {
    private static final String PATH = "/api/v1/overview";
    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

    @Autowired private Facts facts;
    @Autowired private SettableSources sources;
    @Autowired private SettableClock clock;
    @Autowired private MeterRegistry meters;
    private final Wire wire;

    OverviewHttpTest(@LocalServerPort int port) {
        this.wire = new Wire(port);
    }

    /** Before, and after for the other tests of this gateway. */
    @BeforeEach
    @AfterEach
    void allIsFreshAtNine() {
        sources.set(TestGateway.ALL_FRESH);
        clock.set(NOW);
    }

    @Test
    void answersWithThePictureOfToday() {
        var answer = wire.get(PATH);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).contains("application/json");
        assertThat(answer.header("Cache-Control")).contains("no-cache");
        assertThat(answer.header("Vary")).contains("Accept-Encoding, Authorization, Cookie");
        assertThat(answer.header("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.header("ETag").orElseThrow()).matches("\"[0-9a-f]{24}\"");
        assertThat(json(answer).at("/validAt").asString()).isEqualTo("2026-11-24");
        assertThat(json(answer).at("/chairmanship/state").asString()).isEqualTo("gap");
    }

    @Test
    void answersWithThePictureOfTheDayAskedFor() {
        assertThat(json(wire.get(PATH + "?validAt=2016-06-01")).at("/chairmanship/term/chair"))
                .hasToString("\"RU\"");
    }

    @Test
    void beginsANewDayAtMidnightOfTheReferenceZone() {
        clock.set(Instant.parse("2026-11-24T20:59:59Z"));
        assertThat(day(wire.get(PATH))).isEqualTo("2026-11-24");

        clock.set(Instant.parse("2026-11-24T21:00:00Z"));
        assertThat(day(wire.get(PATH))).isEqualTo("2026-11-25");
    }

    @Test
    void answersHeadWithTheSameHeadersAndNoBody() {
        var get = wire.get(PATH);
        var head = wire.send("HEAD", PATH, "");

        assertThat(head.status()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.head().stream().filter(line -> !isLimit(line)).sorted())
                .containsExactlyElementsOf(
                        get.head().stream().filter(line -> !isLimit(line)).sorted().toList());
    }

    @Test
    void compressesForThoseWhoTakeGzip() throws IOException {
        var plain = wire.get(PATH);
        var gzip = wire.get(PATH, "Accept-Encoding: br, gzip;q=0.5");

        assertThat(gzip.header("Content-Encoding")).contains("gzip");
        assertThat(gzip.header("Vary")).contains("Accept-Encoding, Authorization, Cookie");
        assertThat(gzip.header("ETag")).isNotEqualTo(plain.header("ETag"));
        assertThat(gzip.body().length).isLessThan(plain.body().length / 3);
        try (var in = new GZIPInputStream(new ByteArrayInputStream(gzip.body()))) {
            assertThat(in.readAllBytes()).isEqualTo(plain.body());
        }
    }

    @ParameterizedTest
    @CsvSource({"identity", "gzip;q=0", "'*;q=0'", "br", "''"})
    void leavesUncompressedForThoseWhoDoNot(String acceptEncoding) {
        assertThat(wire.get(PATH, "Accept-Encoding: " + acceptEncoding).header("Content-Encoding"))
                .isEmpty();
    }

    @Test
    void answersNotModifiedToThoseWhoHaveIt() {
        var tag = wire.get(PATH).header("ETag").orElseThrow();
        var gzipTag = wire.get(PATH, "Accept-Encoding: gzip").header("ETag").orElseThrow();

        for (var have : new String[] {tag, gzipTag, "W/" + tag, "\"x\", " + tag, "*"}) {
            var answer = wire.get(PATH, "If-None-Match: " + have);
            assertThat(answer.status()).as(have).isEqualTo(304);
            assertThat(answer.body()).isEmpty();
            assertThat(answer.header("ETag")).contains(tag);
            assertThat(answer.header("Cache-Control")).contains("no-cache");
        }
        assertThat(wire.get(PATH, "If-None-Match: \"other\"").status()).isEqualTo(200);
    }

    @Test
    void hasANewTagAfterAChangeAndTheOldOneWhenItIsTakenBack() {
        var before = wire.get(PATH).header("ETag");

        facts.change("membership", "body/bstf", "{\"name\": \"Another name\"}");
        var after = wire.get(PATH);
        facts.change("membership", "body/bstf", "{}");

        assertThat(after.header("ETag")).isNotEqualTo(before);
        assertThat(json(after).at("/body/name").asString()).isEqualTo("Another name");
        assertThat(wire.get(PATH).header("ETag")).isEqualTo(before);
    }

    @Test
    void changesNothingButFreshnessWhenAServiceStops() {
        var before = json(wire.get(PATH));

        sources.set(
                new Sources(
                        new Freshness.Stale(NOW), new Freshness.Fresh(), new Freshness.Fresh()));
        var after = json(wire.get(PATH));

        assertThat(after.at("/freshness/membership/state").asString()).isEqualTo("stale");
        assertThat(after.at("/freshness/membership/since").asString())
                .isEqualTo("2026-11-24T09:00:00Z");
        assertThat(without(after, "freshness")).isEqualTo(without(before, "freshness"));
    }

    @Test
    void leavesAPartOutWhoseServiceWasNeverHeard() {
        sources.set(
                new Sources(new Freshness.Fresh(), new Freshness.Missing(), new Freshness.Fresh()));

        var overview = json(wire.get(PATH));

        assertThat(overview.at("/freshness/meetings/state").asString()).isEqualTo("missing");
        assertThat(overview.has("meetings")).isFalse();
        assertThat(overview.get("counts").has("meetings")).isFalse();
        assertThat(overview.has("secretariat")).isTrue();
    }

    @Test
    void refusesToAnswerFromAColdView() {
        sources.set(TestGateway.ALL_MISSING);

        var answer = wire.get(PATH);

        assertThat(answer.header("Retry-After")).contains("2");
        assertThat(answer.header("Cache-Control")).contains("no-store");
        Problems.assertIs(
                answer,
                503,
                "overview-not-ready",
                "The gateway is still reading what membership said. Try again after the time that Retry-After says.",
                PATH);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "validAt=yesterday|validAt|validAt: 'yesterday' (expected: a day of the years 0001 to 9999 as yyyy-MM-dd, 2016-11-23)",
                "validAt=2016-02-30|validAt|validAt: '2016-02-30' (expected: a day of the years 0001 to 9999 as yyyy-MM-dd, 2016-11-23)",
                "validAt=0000-01-01|validAt|validAt: '0000-01-01' (expected: a day of the years 0001 to 9999 as yyyy-MM-dd, 2016-11-23)",
                "validAt=%2B12016-01-01|validAt|validAt: '+12016-01-01' (expected: a day of the years 0001 to 9999 as yyyy-MM-dd, 2016-11-23)",
                "validAt=|validAt|validAt: '' (expected: a day of the years 0001 to 9999 as yyyy-MM-dd, 2016-11-23)",
                "validAt|validAt|validAt: 'validAt' (expected: a day of the years 0001 to 9999 as yyyy-MM-dd, 2016-11-23)",
                "validAt=2016-01-01&validAt=2016-01-02|validAt|Send validAt once.",
                "validat=2016-01-01|validat|The overview takes the parameter validAt only.",
                "knownAt=2016-01-01T00:00:00Z|knownAt|The overview tells what is known now. Leave knownAt out, or ask the resources of the services with it."
            })
    void refusesAQueryThatItDoesNotUnderstand(String query, String field, String detail) {
        var answer = wire.get(PATH + "?" + query);

        Problems.assertIs(answer, 400, "invalid-parameter", detail, PATH);
        assertThat(json(answer).at("/errors/0/field").asString()).isEqualTo(field);
    }

    @Test
    void takesTheFirstAndTheLastDayThatItUnderstands() {
        assertThat(day(wire.get(PATH + "?validAt=0001-01-01"))).isEqualTo("0001-01-01");
        assertThat(day(wire.get(PATH + "?validAt=9999-12-31"))).isEqualTo("9999-12-31");
    }

    @Test
    void countsItsAnswers() {
        var given = answers("given");
        var notModified = answers("not-modified");
        var refused = answers("refused");

        wire.get(PATH, "If-None-Match: " + wire.get(PATH).header("ETag").orElseThrow());
        wire.get(PATH + "?validAt=never");

        assertThat(answers("given")).isEqualTo(given + 1);
        assertThat(answers("not-modified")).isEqualTo(notModified + 1);
        assertThat(answers("refused")).isEqualTo(refused + 1);
    }

    private double answers(String outcome) {
        return meters.get("bstf.shown.answers")
                .tags("path", PATH, "outcome", outcome)
                .counter()
                .count();
    }

    @Test
    void isReadOnly() {
        var answer = wire.send("POST", PATH, "{}", "Content-Length: 2");

        assertThat(answer.header("Allow")).contains("GET, HEAD");
        Problems.assertIs(
                answer,
                405,
                "method-not-allowed",
                "Use a method that the Allow header names.",
                PATH);
    }

    private static boolean isLimit(String line) {
        return line.startsWith("RateLimit:");
    }

    private static String day(Wire.Answer answer) {
        return json(answer).at("/validAt").asString();
    }

    private static JsonNode json(Wire.Answer answer) {
        return JsonMapper.shared().readTree(new String(answer.body(), StandardCharsets.UTF_8));
    }

    private static JsonNode without(JsonNode overview, String part) {
        return ((ObjectNode) overview.deepCopy()).without(part);
    }
}
