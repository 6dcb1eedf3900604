package bstf.membership;

import static bstf.platform.web.MvcAnswers.assertProblem;
import static bstf.platform.web.MvcAnswers.body;
import static org.assertj.core.api.Assertions.assertThat;

import bstf.platform.access.web.CallerForTests;
import bstf.platform.changes.Refusal;
import bstf.platform.problem.Problem;
import java.time.Instant;
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
             "end": {"kind": "decided", "lastDay": "2018-06-30"}}
            """;

    @Test
    void readsWhoChairsAndWhatIsNotDecided() {
        assertThat(get("/rota?validAt=2016-05-04"))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo(
                        """
                        {"chairmanship": {"day": "2016-05-04", "state": "held", "current": %s},
                         "terms": [%s], "caretakers": [], "gaps": [],
                         "revision": 1, "changedAt": "2016-06-01T12:00:00Z"}
                        """
                                .formatted(RUSSIA, RUSSIA));
        assertThat(get("/rota?validAt=2017-01-01"))
                .bodyJson()
                .isStrictlyEqualTo(
                        """
                        {"chairmanship": {"day": "2017-01-01", "state": "not-decided",
                                          "previous": %s},
                         "terms": [%s], "caretakers": [],
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
    void proposesATermAndHasAnotherMemberDecideIt() {
        var proposed = put(FI, PATH, 1, FINLAND);

        assertThat(proposed)
                .hasStatus(201)
                .hasHeader(HttpHeaders.LOCATION, "/api/v1" + PATH)
                .bodyJson()
                .isStrictlyEqualTo(
                        """
                        {"id": "2017-fi", "chair": "FI", "firstDay": "2017-01-01",
                         "end": {"kind": "decided", "lastDay": "2018-06-30"},
                         "status": "proposed", "proposedBy": "FI"}
                        """);
        assertRevision(proposed, 2);
        assertThat(get(PATH + "/decision")).hasStatus(404);
        assertThat(get(PATH + "/proposal"))
                .bodyJson()
                .isStrictlyEqualTo(
                        """
                        {"kind": "new", "chair": "FI", "firstDay": "2017-01-01",
                         "end": {"kind": "decided", "lastDay": "2018-06-30"},
                         "proposedBy": "FI"}
                        """);
        assertThat(get("/rota?validAt=2017-01-01"))
                .bodyJson()
                .extractingPath("chairmanship.state")
                .isEqualTo("not-decided");
        assertThat(get("/rota?validAt=2016-12-31"))
                .bodyJson()
                .extractingPath("chairmanship.proposed.id")
                .isEqualTo("2017-fi");
        assertRefused(put(FI, PATH + "/decision", 2, DECISION), 403, "second-member-needed");
        assertRefused(put(IS, PATH + "/decision", 1, DECISION), 412, "stale-revision");
        assertRefused(
                change(IS, HttpMethod.PUT, PATH + "/decision", "*", DECISION),
                422,
                "revision-not-named");
        assertThat(put(IS, PATH + "/decision", 2, DECISION))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo(
                        """
                        {"id": "2017-fi", "chair": "FI", "firstDay": "2017-01-01",
                         "end": {"kind": "decided", "lastDay": "2018-06-30"},
                         "status": "decided", "decision": {"text": "The members decided so."},
                         "proposedBy": "FI", "approvedBy": "IS"}
                        """);
        assertThat(get(PATH + "/decision")).bodyJson().isStrictlyEqualTo(DECISION);
        assertThat(get(PATH + "/proposal")).hasStatus(404);
        assertThat(get("/rota?validAt=2016-12-31"))
                .bodyJson()
                .extractingPath("chairmanship.next.chair")
                .isEqualTo("FI");
        assertThat(get("/rota?validAt=2017-01-01"))
                .bodyJson()
                .extractingPath("chairmanship.current.chair")
                .isEqualTo("FI");
        assertRefused(put(RU, PATH + "/decision", 3, ANOTHER), 409, "already-approved");
    }

    @Test
    void handsTheSecretariatOverToTheSecond() {
        put(FI, PATH, 1, FINLAND);
        put(IS, PATH + "/decision", 2, DECISION);
        var next = CallerForTests.secretariat("FI");

        clock.set(Instant.parse("2016-12-31T20:59:59Z"));
        assertThat(patch(CHAIR, "/body", 1, "{\"mandate\": \"Help.\"}")).hasStatusOk();
        assertRefused(patch(next, "/body", 2, "{}"), 403, "chairmanship-not-held");
        clock.set(Instant.parse("2016-12-31T21:00:00Z"));
        assertRefused(patch(CHAIR, "/body", 2, "{}"), 403, "chairmanship-not-held");
        assertThat(patch(next, "/body", 2, "{\"mandate\": \"Help all.\"}")).hasStatusOk();
    }

    @Test
    void decidesOnlyWhatTheOtherMemberHasSeen() {
        put(FI, PATH, 1, FINLAND);
        put(FI, PATH, 2, FINLAND.replace("2018-06-30", "2026-06-30"));

        assertRefused(put(IS, PATH + "/decision", 2, DECISION), 412, "stale-revision");
        assertThat(get(PATH)).bodyJson().extractingPath("status").isEqualTo("proposed");
    }

    @Test
    void refusesTermsThatShareADay() {
        assertProblem(
                put(FI, PATH, 1, FINLAND.replace("2017-01-01", "2016-12-31")),
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
                put(FI, "/rota/terms/2018-is", 1, iceland),
                Problem.of(
                        Refusal.conflict(
                                "chair-not-in-standing",
                                "IS is suspended on 2018-01-01, the first day of 2018-is. Only a"
                                        + " member in standing takes the chair; choose another"
                                        + " member or another first day.")));
        assertRefused(
                put(FI, "/rota/terms/2018-se", 1, iceland.replace("IS", "SE")),
                409,
                "member-unknown");
    }

    @Test
    void shortensADecidedTermByTwo() {
        var path = "/rota/terms/2015-2016-ru";
        var proposed = patch(FI, path, 1, "{\"end\": {\"lastDay\": \"2016-08-31\"}}");

        assertThat(proposed)
                .hasStatusOk()
                .bodyJson()
                .extractingPath("proposedChange.end.lastDay")
                .isEqualTo("2016-08-31");
        assertThat(proposed).bodyJson().extractingPath("end.lastDay").isEqualTo("2016-12-31");
        assertThat(get("/rota?validAt=2016-09-01"))
                .bodyJson()
                .extractingPath("chairmanship.state")
                .isEqualTo("held");
        assertRefused(put(FI, path + "/decision", 2, ANOTHER), 403, "second-member-needed");
        assertThat(put(RU, path + "/decision", 2, ANOTHER))
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
    void takesATermBackByTwoAndWithdrawsIt() {
        put(FI, PATH, 1, FINLAND);
        put(IS, PATH + "/decision", 2, DECISION);

        assertThat(delete(IS, PATH, 3))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("terms[1].proposedChange.kind")
                .isEqualTo("taking-back");
        assertRefused(put(IS, PATH + "/decision", 4, ANOTHER), 403, "second-member-needed");
        assertThat(put(RU, PATH + "/decision", 4, ANOTHER))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("decision.text")
                .isEqualTo("The members decided anew.");
        assertThat(delete(FI, PATH, 5))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("terms")
                .asArray()
                .hasSize(1);
        assertRefused(delete(FI, PATH, 6), 404, "term-unknown");
        assertThat(get(PATH)).hasStatus(404);
        assertRefused(delete(FI, "/rota/terms/2015-2016-ru", 6), 409, "term-has-begun");
    }

    @Test
    void takesTwoMembersToDecideAnewWhatTwoTookBack() {
        put(FI, PATH, 1, FINLAND);
        put(IS, PATH + "/decision", 2, DECISION);
        delete(FI, PATH, 3);
        put(RU, PATH + "/decision", 4, ANOTHER);

        assertThat(body(get(PATH)).has("proposedBy")).isFalse();
        assertRefused(put(IS, PATH + "/decision", 5, DECISION), 409, "proposer-not-named");
        assertThat(put(FI, PATH, 5, FINLAND))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("proposedBy")
                .isEqualTo("FI");
        assertRefused(put(FI, PATH + "/decision", 6, DECISION), 403, "second-member-needed");
        assertThat(put(IS, PATH + "/decision", 6, DECISION)).hasStatusOk();
    }

    @Test
    void decidesNothingWhoseProposerIsSuspendedSince() {
        put(IS, PATH, 1, FINLAND.replace("2017-01-01", "2018-02-01"));
        clock.set(Instant.parse("2018-01-01T12:00:00Z"));

        assertRefused(put(RU, PATH + "/decision", 2, DECISION), 403, "proposer-not-in-standing");
        delete(FI, PATH + "/proposal", 2);
        put(FI, PATH, 3, FINLAND.replace("2017-01-01", "2018-02-01"));
        assertThat(put(RU, PATH + "/decision", 4, DECISION)).hasStatusOk();
    }

    @Test
    void withdrawsWhatIsProposed() {
        put(FI, PATH, 1, FINLAND);
        put(FI, "/rota/terms/2015-2016-ru", 2, FINLAND.replace("2017-01-01", "2015-01-01"));

        assertThat(delete(IS, "/rota/terms/2015-2016-ru/proposal", 3)).hasStatusOk();
        assertThat(delete(IS, PATH + "/proposal", 4))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("terms")
                .asArray()
                .hasSize(1);
        assertRefused(delete(IS, "/rota/terms/2015-2016-ru/proposal", 5), 409, "nothing-proposed");
    }

    @Test
    void isNotChangedAsAWhole() {
        assertRefused(patch(FI, "/rota", 1, "{\"terms\": []}"), 405, "method-not-allowed");
    }

    @Test
    void refusesTermsThatMakeNoSense() {
        assertInvalid(
                put(FI, PATH, 1, FINLAND.replace("{\"kind\": \"decided\"", "{\"kind\": \"open\"")),
                "end.lastDay");
        assertInvalid(put(FI, PATH, 1, FINLAND.replace("FI", "Fi")), "chair");
        assertRefused(
                put(FI, PATH, 1, FINLAND.replace("}}", "}, \"status\": \"decided\"}")),
                400,
                "unknown-field");
        assertRefused(
                put(FI, PATH, 1, FINLAND.replace("2018-06-30", "2016-06-30")),
                422,
                "last-day-before-first");
        assertInvalid(put(FI, PATH + "/decision", 1, "{\"text\": \"\"}"), "text");
        assertRefused(put(FI, PATH + "/decision", 1, DECISION), 404, "term-unknown");
        assertRefused(patch(FI, PATH, 1, "{}"), 404, "term-unknown");
    }

    @Test
    void isGuardedAgainstThoseWhoMayNot() {
        var none = "not-a-member";

        assertGuarded(FI, EMCDDA, none, HttpMethod.PUT, PATH, FINLAND);
        assertGuarded(FI, EMCDDA, none, HttpMethod.PATCH, PATH, "{}");
        assertGuarded(FI, EMCDDA, none, HttpMethod.DELETE, PATH, "");
        assertGuarded(FI, EMCDDA, none, HttpMethod.PUT, PATH + "/decision", DECISION);
        assertGuarded(FI, EMCDDA, none, HttpMethod.DELETE, PATH + "/proposal", "");
    }
}
