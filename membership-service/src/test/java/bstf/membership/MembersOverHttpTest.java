package bstf.membership;

import static bstf.platform.web.MvcAnswers.assertProblem;
import static bstf.platform.web.MvcAnswers.body;
import static org.assertj.core.api.Assertions.assertThat;

import bstf.platform.changes.Refusal;
import bstf.platform.problem.Problem;
import bstf.platform.problem.ProblemCode;
import java.time.Instant;
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
        put("/members/FI/standings/2017-01-01", 1, standing("withdrawn"));

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
    void admitsAMember() {
        var result = create("/members/SE", SWEDEN);

        assertThat(result).hasStatus(201).hasHeader(HttpHeaders.LOCATION, "/api/v1/members/SE");
        assertThat(get("/members/SE")).bodyJson().extractingPath("name").isEqualTo("Sweden");
    }

    @Test
    void admitsNobodyTwiceOrWithoutSayingSo() {
        assertRefused(create("/members/FI", SWEDEN), 412, "already-there");
        assertThat(
                        mvc.put()
                                .with(CALLER)
                                .uri("/api/v1/members/SE")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(SWEDEN))
                .hasStatus(428);
    }

    @Test
    void refusesACodeThatIsNoCountry() {
        assertProblem(
                create("/members/UK", SWEDEN),
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
                        "/members/SE",
                        """
                        {"standings": [{"firstDay": "1996-05-04", "standing": "active",
                                        "decision": {"text": " "}}],
                         "authorities": {"state": "given", "items": []}}
                        """),
                "authorities.items",
                "standings[0].decision.text");
        assertInvalid(create("/members/SE", "{}"), "standings");
        assertRefused(
                create("/members/SE", "{\"standings\": [], \"capital\": \"Stockholm\"}"),
                400,
                "unknown-field");
        assertRefused(create("/members/SE", "{\"standings\": 1}"), 400, "wrong-type");
        assertRefused(create("/members/SE", "{"), 400, "malformed-json");
    }

    @Test
    void refusesADayThatNoCalendarPrints() {
        assertThat(create("/members/SE", SWEDEN.replace("1996-05-04", "+10000-01-01")))
                .hasStatus(400);
        assertThat(put("/members/FI/standings/+10000-01-01", 1, standing("active"))).hasStatus(400);
    }

    @Test
    void entersAStandingAndThenCorrectsIt() {
        var path = "/members/FI/standings/2017-01-01";
        var entered = put(path, 1, standing("withdrawn"));

        assertThat(entered)
                .hasStatus(201)
                .hasHeader(HttpHeaders.LOCATION, "/api/v1" + path)
                .bodyJson()
                .isStrictlyEqualTo(
                        """
                        {"firstDay": "2017-01-01", "standing": "withdrawn",
                         "decision": {"text": "The members decided so."}}
                        """);
        assertRevision(entered, 2);
        assertThat(put(path, 2, standing("suspended"))).hasStatusOk();
        assertThat(get(path)).bodyJson().extractingPath("standing").isEqualTo("suspended");
        assertRevision(get("/members/FI"), 3);
    }

    @Test
    void takesAStandingOut() {
        assertThat(delete("/members/IS/standings/2018-01-01", 1))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("standings")
                .asArray()
                .hasSize(1);
        assertRefused(delete("/members/IS/standings/2018-01-01", 2), 404, "standing-unknown");
        assertRefused(delete("/members/IS/standings/1996-05-04", 2), 422, "entries-required");
        assertThat(get("/members/IS/standings/2018-01-01")).hasStatus(404);
    }

    @Test
    void refusesAStandingThatDoesNotFollow() {
        assertRefused(
                put("/members/FI/standings/1995-01-01", 1, standing("suspended")),
                422,
                "not-a-member-then");
        assertRefused(
                put("/members/SE/standings/2017-01-01", 1, standing("active")), 404, "not-found");
    }

    @Test
    void namesAnAuthorityAndTakesItAway() {
        var path = "/members/FI/authorities/police";

        assertThat(put(path, 1, POLICE)).hasStatus(201);
        assertThat(get(path))
                .bodyJson()
                .isStrictlyEqualTo(
                        """
                        {"id": "police", "name": "Police Authority", "remit": "Crime"}
                        """);
        assertThat(get("/members/FI")).bodyJson().extractingPath("gaps").asArray().isEmpty();
        assertThat(put(path, 2, "{\"name\": \"National Police\"}")).hasStatusOk();
        assertThat(delete(path, 3))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("authorities.state")
                .isEqualTo("not-given");
        assertRefused(delete(path, 4), 404, "authority-unknown");
        assertThat(get(path)).hasStatus(404);
    }

    @Test
    void changesSeveralThingsAtOnce() {
        var result =
                patch(
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
                patch("/members/FI", 1, "{\"authorities\": {\"state\": \"given\"}}"),
                "authorities.items");
        assertRefused(patch("/members/FI", 1, "{\"name\": \"Suomi\"}"), 400, "unknown-field");
        assertInvalid(patch("/members/FI", 1, "{\"standings\": []}"), "standings");
        assertRefused(patch("/members/SE", 1, "{}"), 404, "not-found");
    }

    @Test
    void retiresAnEntryThatWasAMistakeAndBringsItBack() {
        assertThat(delete("/members/FI", 1))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("retired")
                .isEqualTo(true);
        assertThat(codes("/members")).containsExactly("IS", "RU");
        assertThat(codes("/members?retired=true")).containsExactly("FI");
        assertThat(get("/members/FI")).hasStatusOk();
        assertThat(patch("/members/FI", 2, "{\"retired\": false}")).hasStatusOk();
        assertThat(codes("/members")).containsExactly("FI", "IS", "RU");
    }

    @Test
    void keepsTheEntryOfAMemberThatTheRotaNames() {
        assertRefused(delete("/members/RU", 1), 409, "member-in-rota");
        assertRefused(patch("/members/RU", 1, "{\"retired\": true}"), 409, "member-in-rota");
        assertThat(patch("/members/RU", 1, "{\"retired\": false}")).hasStatusOk();
    }

    @Test
    void changesOnlyWhatTheCallerHasSeen() {
        assertWantsTheRevision(
                HttpMethod.PATCH, "/members/FI", "application/merge-patch+json", "{}");
        assertWantsTheRevision(HttpMethod.DELETE, "/members/FI", "application/json", "");
        for (var path : new String[] {"standings/1996-05-04", "authorities/police"}) {
            assertWantsTheRevision(
                    HttpMethod.PUT,
                    "/members/FI/" + path,
                    "application/json",
                    path.startsWith("s") ? standing("active") : POLICE);
            assertWantsTheRevision(
                    HttpMethod.DELETE, "/members/FI/" + path, "application/json", "");
        }
    }

    @Test
    void answersARepetitionAsTheFirstTime() {
        clock.set(Instant.parse("2016-06-02T08:00:00Z"));

        assertThat(putWithKey("withdrawn")).hasStatus(201);
        assertThat(putWithKey("withdrawn")).hasStatus(201);
        assertRefused(putWithKey("suspended").exchange(), 422, "key-reused");
        assertRevision(get("/members/FI"), 2);
    }

    private MockMvcRequestBuilder putWithKey(String standing) {
        return mvc.put()
                .with(CALLER)
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
