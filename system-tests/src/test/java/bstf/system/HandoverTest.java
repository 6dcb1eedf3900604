package bstf.system;

import static bstf.system.Refusals.isRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * The chair passes from Russia to Finland at the midnight that ends 2016 in Moscow: what one could
 * do in the last second it can do no more in the first one of the new year, and the other way round
 * for the other. Nobody is told, nothing is started, no token is changed.
 */
@Order(65)
class HandoverTest {
    private static final String A_WHILE_BEFORE = "2016-12-31T23:57:30+03:00";
    private static final Instant MIDNIGHT = Instant.parse("2016-12-31T21:00:00Z");
    private static final Duration UNTIL_HEARD = Duration.ofMinutes(2);
    private static final String TERM = "/api/v1/rota/terms/2017-2018-fi";
    private static final String OF_RUSSIA = "/api/v1/meetings/2016-12-closing";
    private static final String OF_FINLAND = "/api/v1/meetings/2017-02-opening";

    @Test
    void movesTheSecretariatToTheSecond() {
        try (var system = RunningSystem.startAt(A_WHILE_BEFORE)) {
            stoodStillUntilReady(system);
            twoMembersDecideTheTerm(system);
            Api russia = system.underTheHat("RU");
            Api finland = system.underTheHat("FI");
            Answer made = create(russia, OF_RUSSIA, "2016-12-31");
            assertThat(made.status()).as(made.text()).isEqualTo(201);
            var clock = BodyTime.toldBy(() -> changeTitle(russia, 0));
            Awaitility.await("the calendar knows who chairs next")
                    .atMost(UNTIL_HEARD)
                    .until(() -> opens(finland).text().contains("only-drafts-before-the-term"));
            assertThat(clock.isSurelyBefore(MIDNIGHT.minusSeconds(5)))
                    .as("all is ready before midnight")
                    .isTrue();

            var watch = new Watch(clock, MIDNIGHT);
            watch.over(turn -> changeTitle(russia, turn), _ -> opens(finland));

            assertThat(watch.lastSecond().outgoing()).isNotEmpty().allMatch(Answer::isTaken);
            assertThat(watch.lastSecond().incoming())
                    .isNotEmpty()
                    .allSatisfy(no -> isRefused(no, 403, "only-drafts-before-the-term"));
            assertThat(watch.firstSecond().outgoing())
                    .isNotEmpty()
                    .allSatisfy(no -> isRefused(no, 403, "term-over"));
            assertThat(watch.firstSecond().incoming())
                    .isNotEmpty()
                    .allSatisfy(yes -> assertThat(yes.status()).isEqualTo(201));
        }
    }

    /** Nothing of the time was lost to the start: to the body, all was founded at once. */
    private static void stoodStillUntilReady(RunningSystem system) {
        for (String thing : List.of("/body", "/rota", "/members/EE")) {
            Answer founded = system.api().get("/api/v1" + thing);
            assertThat(Instant.parse(founded.json().path("changedAt").asString()))
                    .as(thing)
                    .isEqualTo(OffsetDateTime.parse(A_WHILE_BEFORE).toInstant());
        }
        assertThat(system.launcher().does("status").output())
                .contains("The body's clock was set: it is 2016-12-31T23:5");
    }

    private static void twoMembersDecideTheTerm(RunningSystem system) {
        Answer proposed =
                system.as("SE")
                        .put(
                                TERM,
                                """
                                {"chair": "FI", "firstDay": "2017-01-01",
                                 "end": {"kind": "decided", "lastDay": "2018-06-30"}}\
                                """,
                                "If-Match",
                                "*");
        assertThat(proposed.status()).as(proposed.text()).isEqualTo(201);
        Answer decided =
                system.as("DK")
                        .put(
                                TERM + "/decision",
                                "{\"text\": \"Decided by the members.\"}",
                                "If-Match",
                                proposed.etag());
        assertThat(decided.status()).as(decided.text()).isEqualTo(200);
    }

    private static Answer changeTitle(Api api, int turn) {
        return api.patch(OF_RUSSIA, "{\"title\": \"Turn %d\"}".formatted(turn), "If-Match", "*");
    }

    /** The very same request each time; once it is done, a repetition is answered alike. */
    private static Answer opens(Api api) {
        return create(api, OF_FINLAND, "2017-02-14", "Idempotency-Key", "opening");
    }

    private static Answer create(Api api, String path, String day, String... headers) {
        String[] all = Arrays.copyOf(headers, headers.length + 2);
        all[headers.length] = "If-None-Match";
        all[headers.length + 1] = "*";
        return api.put(
                path,
                """
                {"kind": "operational-planning", "title": "At the handover",
                 "firstDay": "%s", "lastDay": "%s",
                 "times": {"state": "not-given"}, "venue": {"state": "not-given"}}\
                """
                        .formatted(day, day),
                all);
    }
}
