package bstf.membership;

import static bstf.platform.web.MvcAnswers.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import bstf.platform.changes.Refusal;
import bstf.platform.problem.Problem;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;

class RotaOverHttpTest extends OnTheTwins {
    private static final String PATH = "/rota/terms/2017-fi";
    private static final String RUSSIA =
            """
            {"id": "2015-2016-ru", "chair": "RU", "firstDay": "2015-01-01",
             "end": {"kind": "decided", "lastDay": "2016-12-31"}, "status": "decided",
             "decision": {"text": "The members decided so."}}
            """;
    private static final String FINLAND =
            """
            {"chair": "FI", "firstDay": "2017-01-01",
             "end": {"kind": "decided", "lastDay": "2018-06-30"}, "status": "proposed"}
            """;

    @Test
    void readsWhoChairsAndWhatIsNotDecided() {
        assertThat(get("/rota?validAt=2016-05-04"))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo(
                        """
                        {"chairmanship": {"day": "2016-05-04", "state": "held", "current": %s},
                         "terms": [%s], "gaps": [],
                         "revision": 1, "changedAt": "2016-06-01T12:00:00Z"}
                        """
                                .formatted(RUSSIA, RUSSIA));
        assertThat(get("/rota?validAt=2017-01-01"))
                .bodyJson()
                .isStrictlyEqualTo(
                        """
                        {"chairmanship": {"day": "2017-01-01", "state": "not-decided",
                                          "previous": %s},
                         "terms": [%s],
                         "gaps": [{"code": "chairmanship-not-decided", "field": "terms",
                                   "since": "2017-01-01"}],
                         "revision": 1, "changedAt": "2016-06-01T12:00:00Z"}
                        """
                                .formatted(RUSSIA, RUSSIA));
        assertThat(get("/rota?validAt=2014-12-31"))
                .bodyJson()
                .extractingPath("chairmanship.state")
                .isEqualTo("not-given");
        assertThat(get("/rota?knownAt=2016-06-01T11:59:59Z")).hasStatus(404);
    }

    @Test
    void proposesATermAndDecidesIt() {
        var proposed = put(PATH, 1, FINLAND);

        assertThat(proposed).hasStatus(201).hasHeader(HttpHeaders.LOCATION, "/api/v1" + PATH);
        assertRevision(proposed, 2);
        assertThat(get(PATH + "/decision")).hasStatus(404);
        assertThat(get("/rota?validAt=2016-12-31"))
                .bodyJson()
                .extractingPath("chairmanship.proposed.id")
                .isEqualTo("2017-fi");
        assertThat(put(PATH + "/decision", 2, DECISION))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("status")
                .isEqualTo("decided");
        assertThat(get(PATH + "/decision")).bodyJson().isStrictlyEqualTo(DECISION);
        assertThat(get("/rota?validAt=2016-12-31"))
                .bodyJson()
                .extractingPath("chairmanship.next.chair")
                .isEqualTo("FI");
        assertThat(get("/rota?validAt=2017-01-01"))
                .bodyJson()
                .extractingPath("chairmanship.current.chair")
                .isEqualTo("FI");
    }

    @Test
    void refusesTermsThatShareADay() {
        assertProblem(
                put(PATH, 1, FINLAND.replace("2017-01-01", "2016-12-31")),
                Problem.of(
                        Refusal.conflict(
                                "terms-overlap",
                                "2015-2016-ru (from 2015-01-01 to 2016-12-31) and 2017-fi (from"
                                        + " 2016-12-31 to 2018-06-30) share a day. Nobody chairs"
                                        + " together: choose other days, or decide an earlier last"
                                        + " day for the first of them.")));
    }

    @Test
    void refusesAChairThatIsNotInStanding() {
        var iceland = FINLAND.replace("FI", "IS").replace("2017-01-01", "2018-01-01");

        assertProblem(
                put("/rota/terms/2018-is", 1, iceland),
                Problem.of(
                        Refusal.conflict(
                                "chair-not-in-standing",
                                "IS is suspended on 2018-01-01, the first day of 2018-is. Only a"
                                        + " member in standing takes the chair; choose another"
                                        + " member or another first day.")));
        assertRefused(
                put("/rota/terms/2018-se", 1, iceland.replace("IS", "SE")), 409, "member-unknown");
    }

    @Test
    void shortensADecidedTermByDecisionOnly() {
        var path = "/rota/terms/2015-2016-ru";

        assertRefused(
                patch(path, 1, "{\"end\": {\"lastDay\": \"2016-08-31\"}}"),
                409,
                "decision-required");
        assertThat(
                        patch(
                                path,
                                1,
                                "{\"end\": {\"lastDay\": \"2016-08-31\"}, \"decision\": %s}"
                                        .formatted(ANOTHER)))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("end.lastDay")
                .isEqualTo("2016-08-31");
        assertThat(get("/rota?validAt=2016-09-01"))
                .bodyJson()
                .extractingPath("gaps[0].since")
                .isEqualTo("2016-09-01");
        assertThat(get("/rota?knownAt=2016-06-01T12:30:00Z&validAt=2016-09-01"))
                .bodyJson()
                .extractingPath("chairmanship.state")
                .isEqualTo("held");
    }

    @Test
    void keepsADecidedTermInTheRota() {
        assertRefused(delete("/rota/terms/2015-2016-ru", 1), 409, "decided-term-stays");
        assertRefused(patch("/rota", 1, "{\"terms\": []}"), 409, "decided-term-stays");
        assertRefused(
                patch(
                        "/rota/terms/2015-2016-ru",
                        1,
                        "{\"status\": \"proposed\", \"decision\": %s}".formatted(ANOTHER)),
                409,
                "term-has-begun");
    }

    @Test
    void takesATermBackByDecisionAndWithdrawsIt() {
        put(PATH, 1, FINLAND);
        put(PATH + "/decision", 2, DECISION);

        assertThat(
                        patch(
                                PATH,
                                3,
                                "{\"status\": \"proposed\", \"decision\": %s}".formatted(ANOTHER)))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("decision.text")
                .isEqualTo("The members decided anew.");
        assertThat(delete(PATH, 4))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("terms")
                .asArray()
                .hasSize(1);
        assertRefused(delete(PATH, 5), 404, "term-unknown");
        assertThat(get(PATH)).hasStatus(404);
    }

    @Test
    void movesAHandoverInOneStep() {
        put(PATH, 1, FINLAND);
        var moved =
                """
                {"terms": [
                  {"id": "2015-2016-ru", "chair": "RU", "firstDay": "2015-01-01",
                   "end": {"kind": "decided", "lastDay": "2017-02-28"}, "status": "decided",
                   "decision": {"text": "The members decided anew."}},
                  {"id": "2017-fi", "chair": "FI", "firstDay": "2017-03-01",
                   "end": {"kind": "open"}, "status": "proposed"}]}
                """;

        assertThat(patch("/rota", 2, moved))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("terms[*].firstDay")
                .asArray()
                .containsExactly("2015-01-01", "2017-03-01");
    }

    @Test
    void refusesTermsThatMakeNoSense() {
        assertInvalid(put(PATH, 1, FINLAND.replace("proposed", "decided")), "decision");
        assertInvalid(
                put(PATH, 1, FINLAND.replace("{\"kind\": \"decided\"", "{\"kind\": \"open\"")),
                "end.lastDay");
        assertInvalid(put(PATH, 1, FINLAND.replace("FI", "Fi")), "chair");
        assertRefused(
                put(PATH, 1, FINLAND.replace("2018-06-30", "2016-06-30")),
                422,
                "last-day-before-first");
        assertInvalid(put(PATH + "/decision", 1, "{\"text\": \"\"}"), "text");
        assertRefused(put(PATH + "/decision", 1, DECISION), 404, "term-unknown");
        assertRefused(patch(PATH, 1, "{}"), 404, "term-unknown");
        assertInvalid(patch("/rota", 1, "{\"terms\": null}"), "terms");
    }

    @Test
    void changesOnlyWhatTheCallerHasSeen() {
        assertWantsTheRevision(HttpMethod.PATCH, "/rota", "application/merge-patch+json", "{}");
        assertWantsTheRevision(HttpMethod.PUT, PATH, "application/json", FINLAND);
        assertWantsTheRevision(HttpMethod.PATCH, PATH, "application/merge-patch+json", "{}");
        assertWantsTheRevision(HttpMethod.DELETE, PATH, "application/json", "");
        assertWantsTheRevision(HttpMethod.PUT, PATH + "/decision", "application/json", DECISION);
    }
}
