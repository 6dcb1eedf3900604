package bstf.membership;

import static bstf.platform.web.MvcAnswers.body;
import static org.assertj.core.api.Assertions.assertThat;

import bstf.platform.access.Scope;
import bstf.platform.access.web.CallerForTests;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class RepresentativesOverHttpTest extends OnTheTwins {
    private static final String ANNA =
            """
            {"state": "held", "person": {"name": "Анна Пример", "latinName": "Anna Primer",
                                         "office": "State Secretary"}}
            """;
    private static final String NOT_NAMED =
            "{\"holders\": [{\"firstDay\": \"2000-01-01\", \"state\": \"not-named\"}]}";
    private static final String PATH = "/representatives/FI/holders/2015-01-01";

    @Test
    void readsAPostWhoseHolderIsNotNamed() {
        assertThat(get(FI, "/representatives/FI?validAt=2016-05-04"))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo(
                        """
                        {"member": "FI",
                         "holder": {"firstDay": "1996-05-04", "state": "not-named"},
                         "holders": [{"firstDay": "1996-05-04", "state": "not-named"}],
                         "gaps": [{"code": "representative-not-named", "field": "holders",
                                   "since": "1996-05-04"}],
                         "revision": 1, "changedAt": "2016-06-01T12:00:00Z"}
                        """);
        assertThat(get("/representatives/SE")).hasStatus(404);
    }

    @Test
    void namesSomebodyInTheOriginalScript() {
        var named = put(FI, PATH, 1, ANNA);

        assertThat(named)
                .hasStatus(201)
                .hasHeader(HttpHeaders.LOCATION, "/api/v1" + PATH)
                .bodyJson()
                .isStrictlyEqualTo(
                        """
                        {"firstDay": "2015-01-01", "state": "held",
                         "person": {"name": "Анна Пример", "latinName": "Anna Primer",
                                    "office": "State Secretary"}}
                        """);
        assertRevision(named, 2);
        assertThat(get("/representatives/FI"))
                .bodyJson()
                .extractingPath("gaps")
                .asArray()
                .isEmpty();
        assertThat(get("/representatives/FI?validAt=2014-12-31"))
                .bodyJson()
                .extractingPath("gaps[0].code")
                .isEqualTo("representative-not-named");
    }

    @Test
    void leavesAPostVacantBetweenTwoHolders() {
        put(FI, PATH, 1, ANNA);

        assertThat(put(FI, "/representatives/FI/holders/2016-05-01", 2, "{\"state\": \"vacant\"}"))
                .hasStatus(201);
        assertThat(get("/representatives/FI"))
                .bodyJson()
                .extractingPath("gaps[0].code")
                .isEqualTo("post-vacant");
        assertThat(get("/representatives?state=vacant"))
                .bodyJson()
                .extractingPath("items[*].member")
                .asArray()
                .containsExactly("FI");
        assertThat(get("/representatives"))
                .bodyJson()
                .extractingPath("items[*].member")
                .asArray()
                .containsExactly("FI", "RU");
        assertRefused(get("/representatives?state=empty"), 400, "invalid-parameter");
    }

    @Test
    void correctsAnEntryAndTakesItOut() {
        put(FI, PATH, 1, ANNA);

        assertThat(put(FI, PATH, 2, "{\"state\": \"not-named\"}")).hasStatusOk();
        assertThat(get(PATH)).bodyJson().extractingPath("state").isEqualTo("not-named");
        assertThat(delete(FI, PATH, 3))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("holders")
                .asArray()
                .hasSize(1);
        assertRefused(delete(FI, PATH, 4), 404, "holder-unknown");
        assertRefused(
                delete(FI, "/representatives/FI/holders/1996-05-04", 4), 422, "entries-required");
        assertThat(get(PATH)).hasStatus(404);
    }

    @Test
    void refusesAPersonWhoFitsNoState() {
        assertInvalid(put(FI, PATH, 1, "{\"state\": \"held\"}"), "person");
        assertInvalid(put(FI, PATH, 1, ANNA.replace("held", "vacant")), "person");
        assertInvalid(put(FI, PATH, 1, ANNA.replace("Anna", " Anna")), "person.latinName");
        assertRefused(put(FI, PATH, 1, ANNA.replace("held", "sat")), 400, "wrong-type");
    }

    @Test
    void refusesAPersonBeforeTheStateIsAMember() {
        assertRefused(
                put(FI, "/representatives/FI/holders/1990-01-01", 1, ANNA),
                409,
                "not-a-member-then");
    }

    @Test
    void setsUpAPostForAMemberOnly() {
        assertThat(create(IS, "/representatives/IS", NOT_NAMED))
                .hasStatus(201)
                .hasHeader(HttpHeaders.LOCATION, "/api/v1/representatives/IS");
        assertRefused(create(FI, "/representatives/SE", NOT_NAMED), 403, "not-your-own");
        assertRefused(
                create(CallerForTests.writing("SE"), "/representatives/SE", NOT_NAMED),
                403,
                "party-unknown");
        assertRefused(create(FI, "/representatives/FI", NOT_NAMED), 412, "already-there");
        assertInvalid(create(FI, "/representatives/FI", "{\"holders\": []}"), "holders");
    }

    @Test
    void replacesAllHolders() {
        assertThat(patch(FI, "/representatives/FI", 1, NOT_NAMED))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("holders[0].firstDay")
                .isEqualTo("2000-01-01");
        assertRefused(patch(FI, "/representatives/SE", 1, NOT_NAMED), 404, "not-found");
        assertInvalid(patch(FI, "/representatives/FI", 2, "{\"holders\": null}"), "holders");
    }

    @Test
    void belongToTheirStates() {
        var path = "/representatives/FI";
        for (var caller : List.of(RU, CHAIR, EMCDDA)) {
            assertRefused(put(caller, PATH, 1, ANNA), 403, "not-your-own");
        }
        assertGuardedAtBirth(RU, "not-your-own", "/representatives/IS", NOT_NAMED);
        assertGuarded(FI, RU, "not-your-own", HttpMethod.PATCH, path, "{}");
        assertGuarded(FI, RU, "not-your-own", HttpMethod.PUT, PATH, ANNA);
        assertGuarded(FI, RU, "not-your-own", HttpMethod.DELETE, PATH, "");
    }

    @Test
    void restWhileTheStateIsSuspended() {
        create(IS, "/representatives/IS", NOT_NAMED);
        var path = "/representatives/IS/holders/2018-01-01";

        clock.set(Instant.parse("2017-12-31T20:59:59Z"));
        assertThat(put(IS, path, 1, "{\"state\": \"vacant\"}")).hasStatus(201);
        clock.set(Instant.parse("2017-12-31T21:00:00Z"));
        assertRefused(put(IS, path, 2, "{\"state\": \"not-named\"}"), 403, "suspended");
    }

    @Test
    void showPersonsToMembersOnlyAndTellObserversThatThereIsOne() {
        put(FI, PATH, 1, ANNA);
        var seen = "[{\"firstDay\":\"1996-05-04\",\"state\":\"not-named\"},{%s}]";
        var held = "\"firstDay\":\"2015-01-01\",\"state\":\"held\"";
        var auditor = CallerForTests.ofNoParty("auditor", Scope.AUDIT_READ);

        for (var now : List.of("", "&knownAt=2016-06-01T13:00:00Z")) {
            var path = "/representatives/FI?validAt=2016-06-01" + now;
            assertThat(holders(get(path))).isEqualTo(seen.formatted(held));
            assertThat(holders(get(auditor, path))).isEqualTo(seen.formatted(held));
            assertThat(holders(get(EMCDDA, path)))
                    .isEqualTo(seen.formatted(held + ",\"withheld\":true"));
            for (var member : List.of(FI, RU, CHAIR)) {
                assertThat(holders(get(member, path))).contains("Анна Пример");
            }
        }
        assertThat(body(get("/representatives?limit=1")).toString()).doesNotContain("Primer");
        assertThat(body(get(EMCDDA, "/representatives")).toString())
                .doesNotContain("Primer")
                .contains("\"withheld\":true");
        assertThat(body(get(RU, "/representatives")).toString()).contains("Primer");
        assertThat(get(PATH)).bodyJson().isStrictlyEqualTo("{%s}".formatted(held));
        assertThat(get(EMCDDA, PATH))
                .bodyJson()
                .isStrictlyEqualTo("{%s,\"withheld\":true}".formatted(held));
        assertThat(get(RU, PATH)).bodyJson().extractingPath("person.name").isEqualTo("Анна Пример");
    }

    @Test
    void answerWritesWithWhatTheWriterSees() {
        var blind = CallerForTests.of("FI", Scope.WRITE);

        assertThat(put(blind, PATH, 1, ANNA)).bodyJson().doesNotHavePath("person");
        put(FI, PATH.replace("2015", "2014"), 2, "{\"state\": \"vacant\"}");
        assertThat(holders(delete(blind, PATH.replace("2015", "2014"), 3)))
                .contains("held")
                .doesNotContain("Primer");
        assertThat(holders(get(FI, "/representatives/FI"))).contains("Primer");
    }

    @Test
    void keepPersonsWhomTheWriterDidNotSee() {
        put(FI, PATH, 1, ANNA);
        var blind = CallerForTests.of("FI", Scope.WRITE);
        var asSeen = "{\"holders\": %s}".formatted(holders(get("/representatives/FI")));

        assertInvalid(patch(blind, "/representatives/FI", 2, asSeen), "holders[1].person");
        assertThat(patch(blind, "/representatives/FI", 2, "{}")).hasStatusOk();
        assertInvalid(put(blind, PATH, 2, "{\"state\": \"held\"}"), "person");
        assertThat(holders(get(FI, "/representatives/FI"))).contains("Primer");
        assertRevision(get(FI, "/representatives/FI"), 2);
    }

    private static String holders(MvcTestResult answer) {
        var holders = body(answer).path("holders");
        return holders.isMissingNode() ? "" : holders.toString();
    }
}
