package bstf.membership;

import static bstf.platform.web.MvcAnswers.assertProblem;
import static bstf.platform.web.MvcAnswers.body;
import static org.assertj.core.api.Assertions.assertThat;

import bstf.platform.access.web.CallerForTests;
import bstf.platform.changes.Refusal;
import bstf.platform.problem.Problem;
import bstf.platform.problem.ProblemCode;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

class MembersOverHttpTest extends OnTheTwins {
    private static final String SWEDEN =
            """
            {"standings": [{"firstDay": "1996-05-04", "standing": "active",
                            "decision": {"text": "The members decided so."}}]}
            """;
    private static final String HOLDERS =
            "{\"holders\": [{\"firstDay\": \"2000-01-01\", \"state\": \"not-named\"}]}";
    private static final String POLICE = "{\"name\": \"Police Authority\", \"remit\": \"Crime\"}";

    @Test
    void readsOneWithItsStandingOnTheDayAndItsGaps() {
        var result = get("/members/FI?validAt=2016-05-04");

        assertThat(result)
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo(
                        """
                        {"code": "FI", "name": "Finland",
                         "standing": {"firstDay": "1996-05-04", "standing": "active",
                                      "decision": {"text": "The members decided so."}},
                         "standings": [{"firstDay": "1996-05-04", "standing": "active",
                                        "decision": {"text": "The members decided so."}}],
                         "proposedStandings": [],
                         "authorities": {"state": "not-given", "items": []},
                         "retired": false,
                         "gaps": [{"code": "authorities-not-given", "field": "authorities",
                                   "since": "1996-05-04"}],
                         "revision": 1, "changedAt": "2016-06-01T12:00:00Z"}
                        """);
        assertRevision(result, 1);
    }

    @Test
    void knowsNoStandingBeforeTheFirst() {
        var before = body(get("/members/FI?validAt=1996-05-03"));

        assertThat(before.has("standing")).isFalse();
        assertThat(before.path("gaps")).isEmpty();
    }

    @Test
    void listsTheMembersOfADay() {
        assertThat(codes("/members?validAt=2016-05-04")).containsExactly("FI", "IS", "RU");
        assertThat(codes("/members?validAt=2018-01-01&standing=suspended")).containsExactly("IS");
        assertThat(codes("/members?validAt=1996-05-03")).isEmpty();
        assertThat(codes("/members?limit=2")).containsExactly("FI", "IS");
    }

    @Test
    void refusesAFilterThatIsMisspelt() {
        assertRefused(get("/members?standing=asleep"), 400, "invalid-parameter");
        assertRefused(get("/members?standings=active"), 400, "invalid-parameter");
    }

    @Test
    void readsWhatWasKnownBefore() {
        put(RU, "/members/FI/standings/2017-01-01", 1, standing("withdrawn"));
        post(IS, "/members/FI/standings/2017-01-01/approval", 2);

        assertThat(get("/members/FI?knownAt=2016-06-01T12:30:00Z"))
                .bodyJson()
                .extractingPath("revision")
                .isEqualTo(1);
        assertThat(get("/members/FI?knownAt=2016-06-01T11:59:59Z")).hasStatus(404);
    }

    @Test
    void findsNobodyUnderAnUnknownCode() {
        assertProblem(get("/members/SE"), Problem.of(ProblemCode.NOT_FOUND));
        assertRefused(get("/members/se"), 400, "invalid-parameter");
    }

    @Test
    void admitsAMemberByTwo() {
        var proposed = create(FI, "/members/SE", SWEDEN);

        assertThat(proposed)
                .hasStatus(201)
                .hasHeader(HttpHeaders.LOCATION, "/api/v1/members/SE")
                .bodyJson()
                .extractingPath("proposedStandings[0].proposedBy")
                .isEqualTo("FI");
        assertThat(body(proposed).path("standings")).isEmpty();
        assertThat(codes("/members")).containsExactly("FI", "IS", "RU");
        assertRefused(
                create(CallerForTests.writing("SE"), "/representatives/SE", HOLDERS),
                403,
                "not-a-member");
        assertRefused(post(FI, "/members/SE/approval", 1), 403, "second-member-needed");
        assertRefused(
                change(RU, HttpMethod.POST, "/members/SE/approval", "*", ""),
                422,
                "revision-not-named");

        var approved = post(RU, "/members/SE/approval", 1);

        assertThat(approved)
                .hasStatusOk()
                .bodyJson()
                .extractingPath("standings")
                .asArray()
                .hasSize(1);
        assertThat(body(approved).at("/standings/0/proposedBy").stringValue()).isEqualTo("FI");
        assertThat(body(approved).at("/standings/0/approvedBy").stringValue()).isEqualTo("RU");
        assertThat(body(approved).path("proposedStandings")).isEmpty();
        assertThat(codes("/members")).containsExactly("FI", "IS", "RU", "SE");
        assertThat(create(CallerForTests.writing("SE"), "/representatives/SE", HOLDERS))
                .hasStatus(201);
        assertRefused(post(RU, "/members/SE/approval", 2), 409, "already-approved");
    }

    @Test
    void approvesNothingAsAWholeOfWhichTheApproverProposedAPart() {
        create(FI, "/members/SE", SWEDEN);
        put(RU, "/members/SE/standings/2018-01-01", 1, standing("suspended"));

        assertRefused(post(FI, "/members/SE/approval", 2), 403, "second-member-needed");
        assertRefused(post(RU, "/members/SE/approval", 2), 403, "second-member-needed");
        assertThat(post(IS, "/members/SE/approval", 2)).hasStatusOk();
    }

    @Test
    void approvesNothingOfWhichAProposerIsSuspendedSince() {
        var path = "/members/SE/standings/2019-01-01";
        create(FI, "/members/SE", SWEDEN);
        put(IS, path, 1, standing("suspended"));
        clock.set(Instant.parse("2018-01-01T12:00:00Z"));

        assertRefused(post(RU, path + "/approval", 2), 403, "proposer-not-in-standing");
        assertRefused(post(RU, "/members/SE/approval", 2), 403, "proposer-not-in-standing");
        assertRefused(post(FI, "/members/SE/approval", 2), 403, "second-member-needed");
        delete(RU, path + "/proposal", 2);
        assertThat(post(RU, "/members/SE/approval", 3)).hasStatusOk();
    }

    @Test
    void withdrawsAnAdmissionThatNobodyApproved() {
        create(FI, "/members/SE", SWEDEN);

        assertThat(delete(IS, "/members/SE/proposal", 1))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("proposedStandings")
                .asArray()
                .isEmpty();
        assertRefused(post(RU, "/members/SE/approval", 2), 409, "nothing-proposed");
        assertRefused(delete(RU, "/members/SE/proposal", 2), 409, "nothing-proposed");
    }

    @Test
    void admitsNobodyTwiceOrWithoutSayingSo() {
        assertRefused(create(RU, "/members/FI", SWEDEN), 412, "already-there");
        assertThat(
                        mvc.put()
                                .with(FI)
                                .uri("/api/v1/members/SE")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(SWEDEN))
                .hasStatus(428);
        assertRefused(create(EMCDDA, "/members/SE", SWEDEN), 403, "not-a-member");
    }

    @Test
    void refusesACodeThatIsNoCountry() {
        assertProblem(
                create(FI, "/members/UK", SWEDEN),
                Problem.of(
                        Refusal.invalid(
                                "country-unknown",
                                "code",
                                "UK is no country that CLDR has a name for. Use the ISO 3166-1"
                                        + " alpha-2 code; the United Kingdom is GB, Greece is GR.")));
    }

    @Test
    void namesAllFieldsThatAreWrongAtOnce() {
        assertInvalid(
                create(
                        FI,
                        "/members/SE",
                        """
                        {"standings": [{"firstDay": "1996-05-04", "standing": "active",
                                        "decision": {"text": " "}}],
                         "authorities": {"state": "given", "items": []}}
                        """),
                "authorities.items",
                "standings[0].decision.text");
        assertInvalid(create(FI, "/members/SE", "{}"), "standings");
        assertRefused(
                create(FI, "/members/SE", "{\"standings\": [], \"capital\": \"Stockholm\"}"),
                400,
                "unknown-field");
        assertRefused(create(FI, "/members/SE", "{\"standings\": 1}"), 400, "wrong-type");
        assertRefused(create(FI, "/members/SE", "{"), 400, "malformed-json");
    }

    @Test
    void refusesADayThatNoCalendarPrints() {
        assertThat(create(FI, "/members/SE", SWEDEN.replace("1996-05-04", "+10000-01-01")))
                .hasStatus(400);
        assertThat(put(FI, "/members/FI/standings/+10000-01-01", 1, standing("active")))
                .hasStatus(400);
    }

    @Test
    void entersAStandingByTwo() {
        var path = "/members/FI/standings/2017-01-01";
        var proposed = put(RU, path, 1, standing("suspended"));

        assertThat(proposed)
                .hasStatusOk()
                .bodyJson()
                .extractingPath("proposedStandings[0]")
                .isEqualTo(
                        Map.of(
                                "firstDay", "2017-01-01",
                                "removal", false,
                                "standing", "suspended",
                                "decision", Map.of("text", "The members decided so."),
                                "proposedBy", "RU"));
        assertRevision(proposed, 2);
        assertThat(get(path)).hasStatus(404);
        assertThat(get(path + "/proposal"))
                .bodyJson()
                .extractingPath("standing")
                .isEqualTo("suspended");
        assertThat(get("/members/FI?validAt=2017-01-01"))
                .bodyJson()
                .extractingPath("standing.standing")
                .isEqualTo("active");
        assertRefused(post(RU, path + "/approval", 2), 403, "second-member-needed");
        assertRefused(post(FI, path + "/approval", 1), 412, "stale-revision");

        assertThat(post(FI, path + "/approval", 2)).hasStatusOk();
        assertThat(get(path))
                .bodyJson()
                .isStrictlyEqualTo(
                        """
                        {"firstDay": "2017-01-01", "standing": "suspended",
                         "decision": {"text": "The members decided so."},
                         "proposedBy": "RU", "approvedBy": "FI"}
                        """);
        assertThat(get(path + "/proposal")).hasStatus(404);
        assertRefused(post(IS, path + "/approval", 3), 409, "already-approved");
    }

    @Test
    void approvesOnlyWhatTheApproverHasSeen() {
        var path = "/members/FI/standings/2017-01-01";
        put(RU, path, 1, standing("suspended"));
        put(RU, path, 2, standing("withdrawn"));

        assertRefused(post(IS, path + "/approval", 2), 412, "stale-revision");
        assertRefused(
                change(IS, HttpMethod.POST, path + "/approval", "\"2\", \"3\"", ""),
                422,
                "revision-not-named");
        assertThat(get("/members/FI")).bodyJson().extractingPath("revision").isEqualTo(3);
    }

    @Test
    void takesAStandingOutByTwo() {
        var path = "/members/IS/standings/2018-01-01";

        assertThat(delete(FI, path, 1))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("proposedStandings[0].removal")
                .isEqualTo(true);
        assertThat(get(path)).hasStatusOk();
        assertRefused(post(FI, path + "/approval", 2), 403, "second-member-needed");
        assertThat(post(RU, path + "/approval", 2))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("standings")
                .asArray()
                .hasSize(1);
        assertRefused(delete(FI, path, 3), 404, "standing-unknown");
        assertThat(get(path)).hasStatus(404);
    }

    @Test
    void withdrawsWhatIsProposedOfAStanding() {
        var path = "/members/FI/standings/2017-01-01";
        put(RU, path, 1, standing("suspended"));

        assertThat(delete(FI, path + "/proposal", 2)).hasStatusOk();
        assertRefused(delete(FI, path + "/proposal", 3), 409, "nothing-proposed");
        assertRefused(post(FI, path + "/approval", 3), 409, "nothing-proposed");
    }

    @Test
    void losesItsRightsWithTheRequestAfterTheApproval() {
        var path = "/members/FI/standings/2016-06-01";
        put(RU, path, 1, standing("suspended"));
        var police = "/members/FI/authorities/police";

        assertThat(put(FI, police, 2, POLICE)).hasStatus(201);
        assertThat(post(IS, path + "/approval", 3)).hasStatusOk();
        assertRefused(put(FI, police, 4, POLICE), 403, "suspended");
        assertRefused(
                put(FI, "/members/RU/standings/2017-01-01", 1, standing("suspended")),
                403,
                "suspended");
    }

    @Test
    void refusesAStandingThatDoesNotFollow() {
        assertRefused(
                put(FI, "/members/FI/standings/1995-01-01", 1, standing("suspended")),
                422,
                "not-a-member-then");
        assertRefused(
                put(FI, "/members/SE/standings/2017-01-01", 1, standing("active")),
                404,
                "not-found");
    }

    @Test
    void namesAnAuthorityAndTakesItAway() {
        var path = "/members/FI/authorities/police";

        assertThat(put(FI, path, 1, POLICE)).hasStatus(201);
        assertThat(get(path))
                .bodyJson()
                .isStrictlyEqualTo(
                        """
                        {"id": "police", "name": "Police Authority", "remit": "Crime"}
                        """);
        assertThat(get("/members/FI")).bodyJson().extractingPath("gaps").asArray().isEmpty();
        assertThat(put(FI, path, 2, "{\"name\": \"National Police\"}")).hasStatusOk();
        assertThat(delete(FI, path, 3))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("authorities.state")
                .isEqualTo("not-given");
        assertRefused(delete(FI, path, 4), 404, "authority-unknown");
        assertThat(get(path)).hasStatus(404);
    }

    @Test
    void changesSeveralThingsAtOnce() {
        var result =
                patch(
                        FI,
                        "/members/FI",
                        1,
                        """
                        {"authorities": {"state": "given",
                                         "items": [{"id": "customs", "name": "Customs"}]}}
                        """);

        assertThat(result)
                .hasStatusOk()
                .bodyJson()
                .extractingPath("authorities.items[0].name")
                .isEqualTo("Customs");
        assertThat(body(result).path("standings")).hasSize(1);
    }

    @Test
    void refusesAPatchThatLeavesNoSense() {
        assertInvalid(
                patch(FI, "/members/FI", 1, "{\"authorities\": {\"state\": \"given\"}}"),
                "authorities.items");
        assertRefused(patch(FI, "/members/FI", 1, "{\"name\": \"Suomi\"}"), 400, "unknown-field");
        assertRefused(patch(FI, "/members/FI", 1, "{\"standings\": []}"), 400, "unknown-field");
        assertRefused(patch(FI, "/members/FI", 1, "{\"retired\": true}"), 400, "unknown-field");
        assertRefused(patch(FI, "/members/SE", 1, "{}"), 404, "not-found");
    }

    @Test
    void retiresAnEntryThatWasAMistakeAndBringsItBack() {
        assertRefused(delete(CHAIR, "/members/FI", 1), 409, "member-has-standing");
        put(RU, "/members/FI/standings/2016-06-01", 1, standing("withdrawn"));
        post(IS, "/members/FI/standings/2016-06-01/approval", 2);

        assertThat(delete(CHAIR, "/members/FI", 3))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("retired")
                .isEqualTo(true);
        assertThat(codes("/members")).containsExactly("IS", "RU");
        assertThat(codes("/members?retired=true&standing=withdrawn")).containsExactly("FI");
        assertThat(get("/members/FI")).hasStatusOk();
        assertThat(delete(CHAIR, "/members/FI/retirement", 4)).hasStatusOk();
        assertThat(codes("/members?standing=withdrawn")).containsExactly("FI");
    }

    @Test
    void keepsTheEntryOfAMemberUntilItsWithdrawalBegins() {
        put(RU, "/members/FI/standings/2016-06-02", 1, standing("withdrawn"));
        post(IS, "/members/FI/standings/2016-06-02/approval", 2);

        assertRefused(delete(CHAIR, "/members/FI", 3), 409, "member-has-standing");
        clock.set(Instant.parse("2016-06-01T21:00:00Z"));
        assertThat(delete(CHAIR, "/members/FI", 3)).hasStatusOk();
    }

    @Test
    void keepsTheEntryOfAMemberThatTheRotaNames() {
        assertRefused(delete(CHAIR, "/members/RU", 1), 409, "member-in-rota");
    }

    @Test
    void isGuardedAgainstThoseWhoMayNot() {
        var standing = "/members/FI/standings/2017-01-01";
        var police = "/members/FI/authorities/police";
        var none = "not-a-member";

        assertGuardedAtBirth(EMCDDA, none, "/members/SE", SWEDEN);
        assertGuarded(FI, RU, "not-your-own", HttpMethod.PATCH, "/members/FI", "{}");
        assertGuarded(FI, CHAIR, "not-your-own", HttpMethod.PUT, police, POLICE);
        assertGuarded(FI, EMCDDA, "not-your-own", HttpMethod.DELETE, police, "");
        assertGuarded(CHAIR, RU, "scope-missing", HttpMethod.DELETE, "/members/FI", "");
        assertGuarded(CHAIR, FI, "scope-missing", HttpMethod.DELETE, "/members/FI/retirement", "");
        assertGuarded(FI, EMCDDA, none, HttpMethod.PUT, standing, standing("suspended"));
        assertGuarded(FI, EMCDDA, none, HttpMethod.DELETE, standing, "");
        assertGuarded(FI, EMCDDA, none, HttpMethod.POST, standing + "/approval", "");
        assertGuarded(FI, EMCDDA, none, HttpMethod.DELETE, standing + "/proposal", "");
        assertGuarded(FI, EMCDDA, none, HttpMethod.POST, "/members/FI/approval", "");
        assertGuarded(FI, EMCDDA, none, HttpMethod.DELETE, "/members/FI/proposal", "");
    }

    @Test
    void answersARepetitionAsTheFirstTime() {
        clock.set(Instant.parse("2016-06-02T08:00:00Z"));

        assertThat(putWithKey("withdrawn")).hasStatusOk();
        assertThat(putWithKey("withdrawn")).hasStatusOk();
        assertRefused(putWithKey("suspended").exchange(), 422, "key-reused");
        assertRevision(get("/members/FI"), 2);
    }

    private MockMvcRequestBuilder putWithKey(String standing) {
        return mvc.put()
                .with(FI)
                .uri("/api/v1/members/FI/standings/2017-01-01")
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.IF_MATCH, "\"1\"")
                .header("Idempotency-Key", "one")
                .content(standing(standing));
    }

    private static String standing(String kind) {
        return "{\"standing\": \"%s\", \"decision\": %s}".formatted(kind, DECISION);
    }

    private Iterable<String> codes(String path) {
        return body(get(path))
                .path("items")
                .valueStream()
                .map(item -> item.path("code").stringValue())
                .toList();
    }
}
