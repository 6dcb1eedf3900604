package bstf.membership;

import static bstf.platform.web.MvcAnswers.body;
import static org.assertj.core.api.Assertions.assertThat;

import bstf.platform.access.Scope;
import bstf.platform.access.web.CallerForTests;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;

class ObserversOverHttpTest extends OnTheTwins {
    private static final String EUDA_NAME =
            "{\"name\": \"European Union Drugs Agency\", \"shortName\": \"EUDA\"}";
    private static final String BY_EUDA = "{\"successor\": \"euda\", \"firstDay\": \"2024-07-02\"}";
    private static final String SEAT =
            """
            {"title": "Liaison officer", "holders": [
              {"firstDay": "2015-01-01", "state": "held", "person": {"name": "Åsa Exempel"}}]}
            """;
    private static final String INTERPOL =
            """
            {"kind": "organisation", "names": [{"firstDay": "2015-01-01", "name": "Interpol"}]}
            """;

    @Test
    void readsOneWithItsNameOnTheDayAndItsGaps() {
        assertThat(get(EMCDDA, "/observers/emcdda?validAt=2016-05-04"))
                .hasStatusOk()
                .doesNotContainHeader(HttpHeaders.CONTENT_LOCATION)
                .bodyJson()
                .isStrictlyEqualTo(
                        """
                        {"id": "emcdda", "kind": "agency",
                         "name": "Agency called EMCDDA", "shortName": "EMCDDA",
                         "names": [{"firstDay": "2015-01-01", "name": "Agency called EMCDDA",
                                    "shortName": "EMCDDA"}],
                         "formerIds": [],
                         "seats": [{"id": "official", "title": "Official",
                                    "holders": [{"firstDay": "2015-01-01",
                                                 "state": "not-named"}]}],
                         "retired": false,
                         "gaps": [{"code": "observing-since-not-given", "field": "observesFrom",
                                   "since": "2015-01-01"},
                                  {"code": "official-not-named",
                                   "field": "seats.official.holders", "since": "2015-01-01"}],
                         "revision": 1, "changedAt": "2016-06-01T12:00:00Z"}
                        """);
        assertThat(get("/observers/interpol")).hasStatus(404);
        assertRefused(get("/observers/Interpol"), 400, "invalid-parameter");
    }

    @Test
    void listsTheObserversOfADay() {
        put(FI, "/observers/emcdda/succession", 1, BY_EUDA);

        assertThat(ids("/observers?validAt=2024-07-02")).containsExactly("emcdda", "euda");
        post(IS, "/observers/emcdda/succession/approval", 2);
        assertThat(ids("/observers?validAt=2024-07-01")).containsExactly("emcdda", "euda");
        assertThat(ids("/observers?validAt=2024-07-02")).containsExactly("euda");
        assertThat(ids("/observers?validAt=2014-12-31")).isEmpty();
        assertThat(ids("/observers?kind=state&kind=agency")).containsExactly("emcdda", "euda");
        assertThat(ids("/observers?kind=state")).isEmpty();
        assertRefused(get("/observers?kind=club"), 400, "invalid-parameter");
    }

    @Test
    void renamesOneThatStaysTheSame() {
        var path = "/observers/emcdda/names/2024-07-02";
        var renamed = put(EMCDDA, path, 1, EUDA_NAME);

        assertThat(renamed).hasStatus(201).hasHeader(HttpHeaders.LOCATION, "/api/v1" + path);
        assertRevision(renamed, 2);
        assertThat(get("/observers/emcdda?validAt=2024-07-01"))
                .bodyJson()
                .extractingPath("shortName")
                .isEqualTo("EMCDDA");
        assertThat(get("/observers/emcdda?validAt=2024-07-02"))
                .bodyJson()
                .extractingPath("shortName")
                .isEqualTo("EUDA");
        assertThat(put(EMCDDA, path, 2, "{\"name\": \"Drugs Agency\"}")).hasStatusOk();
        assertThat(get(path))
                .bodyJson()
                .isStrictlyEqualTo("{\"firstDay\": \"2024-07-02\", \"name\": \"Drugs Agency\"}");
        assertThat(delete(EMCDDA, path, 3)).hasStatusOk();
        assertRefused(delete(EMCDDA, path, 4), 404, "name-unknown");
        assertRefused(
                delete(EMCDDA, "/observers/emcdda/names/2015-01-01", 4), 422, "entries-required");
        assertThat(get(path)).hasStatus(404);
        assertInvalid(put(EMCDDA, path, 4, "{\"name\": \"\"}"), "name");
    }

    @Test
    void saysByTwoWhoSucceedsOne() {
        var path = "/observers/emcdda/succession";
        var proposed = put(FI, path, 1, BY_EUDA);

        assertThat(proposed)
                .hasStatusOk()
                .bodyJson()
                .extractingPath("proposedSuccession.proposedBy")
                .isEqualTo("FI");
        assertThat(get(path)).hasStatus(404);
        assertThat(get(path + "/proposal"))
                .bodyJson()
                .isStrictlyEqualTo(
                        """
                        {"removal": false, "successor": "euda", "firstDay": "2024-07-02",
                         "proposedBy": "FI"}
                        """);
        assertRefused(post(FI, path + "/approval", 2), 403, "second-member-needed");
        assertRefused(
                change(IS, HttpMethod.POST, path + "/approval", "*", ""),
                422,
                "revision-not-named");
        assertThat(post(IS, path + "/approval", 2)).hasStatusOk();
        assertThat(get(path))
                .bodyJson()
                .isStrictlyEqualTo(
                        """
                        {"successor": "euda", "firstDay": "2024-07-02",
                         "proposedBy": "FI", "approvedBy": "IS"}
                        """);
        assertRefused(post(RU, path + "/approval", 3), 409, "already-approved");
        assertRefused(
                put(RU, "/observers/euda/succession", 1, BY_EUDA.replace("euda", "emcdda")),
                409,
                "succession-in-a-circle");
    }

    @Test
    void takesASuccessionOutByTwo() {
        var path = "/observers/emcdda/succession";
        put(FI, path, 1, BY_EUDA);
        post(IS, path + "/approval", 2);

        assertThat(delete(FI, path, 3))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("proposedSuccession.removal")
                .isEqualTo(true);
        assertThat(get(path)).hasStatusOk();
        assertRefused(post(FI, path + "/approval", 4), 403, "second-member-needed");
        assertThat(post(RU, path + "/approval", 4)).hasStatusOk();
        assertThat(get(path)).hasStatus(404);
        assertRefused(delete(FI, path, 5), 404, "succession-unknown");
        assertRefused(delete(FI, path + "/proposal", 5), 409, "nothing-proposed");
    }

    @Test
    void refusesASuccessionThatCannotBe() {
        var path = "/observers/emcdda/succession";

        assertRefused(
                put(FI, path, 1, BY_EUDA.replace("euda", "cranes")), 409, "successor-unknown");
        assertRefused(
                put(FI, path, 1, BY_EUDA.replace("2024", "2014")), 422, "succeeded-too-early");
        assertRefused(
                put(FI, path, 1, BY_EUDA.replace("euda", "emcdda")), 409, "succession-in-a-circle");
        assertInvalid(put(FI, path, 1, "{}"), "firstDay", "successor");
    }

    @Test
    void fillsAndRemovesASeat() {
        var path = "/observers/emcdda/seats/liaison";

        assertThat(put(EMCDDA, path, 1, SEAT)).hasStatus(201);
        assertThat(get(EMCDDA, path))
                .bodyJson()
                .extractingPath("holders[0].person.name")
                .isEqualTo("Åsa Exempel");
        assertThat(put(EMCDDA, path, 2, SEAT.replace("Liaison", "Second"))).hasStatusOk();
        assertThat(delete(EMCDDA, path, 3))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("seats")
                .asArray()
                .hasSize(1);
        assertRefused(delete(EMCDDA, path, 4), 404, "seat-unknown");
        assertThat(get(path)).hasStatus(404);
    }

    @Test
    void refusesASeatThatMakesNoSense() {
        var path = "/observers/emcdda/seats/liaison";
        var twice =
                """
                {"title": "Officer", "holders": [
                  {"firstDay": "2015-01-01", "state": "vacant"},
                  {"firstDay": "2015-01-01", "state": "not-named"}]}
                """;

        assertRefused(put(EMCDDA, path, 1, twice), 422, "first-day-twice");
        assertInvalid(put(EMCDDA, path, 1, "{\"title\": \"Officer\", \"holders\": []}"), "holders");
        assertInvalid(put(EMCDDA, path, 1, SEAT.replace("held", "vacant")), "holders[0].person");
    }

    @Test
    void admitsAnObserver() {
        assertThat(create(CHAIR, "/observers/interpol", INTERPOL))
                .hasStatus(201)
                .hasHeader(HttpHeaders.LOCATION, "/api/v1/observers/interpol");
        assertRefused(create(CHAIR, "/observers/interpol", INTERPOL), 412, "already-there");
        assertInvalid(create(CHAIR, "/observers/europol", "{\"kind\": \"agency\"}"), "names");
    }

    @Test
    void answersUnderAFormerIdAndSaysThePresentOne() {
        patch(CHAIR, "/observers/euda", 1, "{\"formerIds\": [\"drugs-centre\"]}");

        assertThat(get("/observers/drugs-centre"))
                .hasStatusOk()
                .hasHeader(HttpHeaders.CONTENT_LOCATION, "/api/v1/observers/euda")
                .bodyJson()
                .extractingPath("id")
                .isEqualTo("euda");
        assertThat(
                        put(
                                CallerForTests.writing("drugs-centre"),
                                "/observers/drugs-centre/seats/liaison",
                                2,
                                SEAT))
                .hasStatus(201)
                .hasHeader(HttpHeaders.CONTENT_LOCATION, "/api/v1/observers/euda/seats/liaison");
        assertRefused(create(CHAIR, "/observers/drugs-centre", INTERPOL), 409, "id-was-used");
    }

    @Test
    void refusesAFormerIdThatAnotherOneHas() {
        assertRefused(
                patch(CHAIR, "/observers/euda", 1, "{\"formerIds\": [\"emcdda\"]}"),
                409,
                "former-id-in-use");
        assertRefused(
                patch(CHAIR, "/observers/euda", 1, "{\"formerIds\": [\"euda\"]}"),
                409,
                "former-id-in-use");
        assertInvalid(
                patch(CHAIR, "/observers/euda", 1, "{\"formerIds\": [\"E U\"]}"), "formerIds[0]");
    }

    @Test
    void givesTheIdOfARetiredEntryToNoOther() {
        delete(CHAIR, "/observers/emcdda", 1);

        assertRefused(
                patch(CHAIR, "/observers/euda", 1, "{\"formerIds\": [\"emcdda\"]}"),
                409,
                "former-id-in-use");
        assertThat(get("/observers/emcdda")).bodyJson().extractingPath("id").isEqualTo("emcdda");
    }

    @Test
    void changesSeveralThingsAtOnce() {
        assertThat(
                        patch(
                                CHAIR,
                                "/observers/euda",
                                1,
                                "{\"observesFrom\": \"2024-07-02\", \"kind\": \"institution\"}"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("observesFrom")
                .isEqualTo("2024-07-02");
        assertRefused(
                patch(CHAIR, "/observers/euda", 2, "{\"observesUntil\": \"2024-07-01\"}"),
                422,
                "last-day-before-first");
        assertThat(patch(CHAIR, "/observers/euda", 2, "{\"observesFrom\": null}"))
                .hasStatusOk()
                .bodyJson()
                .doesNotHavePath("observesFrom");
    }

    @Test
    void retiresAnEntryThatWasAMistakeAndBringsItBack() {
        assertThat(delete(CHAIR, "/observers/euda", 1)).hasStatusOk();
        assertThat(ids("/observers")).containsExactly("emcdda");
        assertThat(ids("/observers?retired=true")).containsExactly("euda");
        assertThat(patch(CHAIR, "/observers/euda", 2, "{\"retired\": false}")).hasStatusOk();
        assertThat(ids("/observers")).containsExactly("emcdda", "euda");
    }

    @Test
    void isGuardedAgainstThoseWhoMayNot() {
        var observer = "/observers/emcdda";
        var name = observer + "/names/2015-01-01";
        var seat = observer + "/seats/official";
        var succession = observer + "/succession";
        var other = CallerForTests.writing("euda");

        assertGuarded(CHAIR, EMCDDA, "scope-missing", HttpMethod.PATCH, observer, "{}");
        assertGuarded(CHAIR, RU, "scope-missing", HttpMethod.DELETE, observer, "");
        assertGuarded(EMCDDA, other, "not-your-own", HttpMethod.PUT, name, EUDA_NAME);
        assertGuarded(EMCDDA, CHAIR, "not-your-own", HttpMethod.DELETE, name, "");
        assertGuarded(EMCDDA, FI, "not-your-own", HttpMethod.PUT, seat, SEAT);
        assertGuarded(EMCDDA, other, "not-your-own", HttpMethod.DELETE, seat, "");
        assertGuarded(FI, EMCDDA, "not-a-member", HttpMethod.PUT, succession, BY_EUDA);
        assertGuarded(FI, EMCDDA, "not-a-member", HttpMethod.DELETE, succession, "");
        assertGuarded(FI, EMCDDA, "not-a-member", HttpMethod.POST, succession + "/approval", "");
        assertGuarded(FI, EMCDDA, "not-a-member", HttpMethod.DELETE, succession + "/proposal", "");
        assertGuardedAtBirth(
                CallerForTests.secretariat("FI"),
                "chairmanship-not-held",
                "/observers/interpol",
                INTERPOL);
    }

    @Test
    void showsItsPersonsToMembersAndToItself() {
        put(EMCDDA, "/observers/emcdda/seats/liaison", 1, SEAT);
        var euda = CallerForTests.writing("euda");

        for (var path :
                List.of(
                        "/observers",
                        "/observers/emcdda",
                        "/observers/emcdda/seats/liaison",
                        "/observers/emcdda?knownAt=2016-06-01T13:00:00Z")) {
            for (var caller : List.of(FI, CHAIR, EMCDDA)) {
                assertThat(body(get(caller, path)).toString())
                        .contains("Åsa Exempel")
                        .doesNotContain("withheld");
            }
            assertThat(body(get(euda, path)).toString())
                    .doesNotContain("Exempel")
                    .contains("\"state\":\"held\",\"withheld\":true");
            assertThat(body(get(path)).toString())
                    .doesNotContain("Exempel")
                    .doesNotContain("withheld")
                    .contains("\"state\":\"held\"");
        }
    }

    @Test
    void keepsPersonsWhomTheWriterDidNotSee() {
        put(EMCDDA, "/observers/emcdda/seats/liaison", 1, SEAT);
        var blind = CallerForTests.of("emcdda", Scope.WRITE);
        var asSeen =
                """
                {"title": "Officer", "holders": [{"firstDay": "2015-01-01", "state": "held"}]}
                """;

        assertInvalid(
                put(blind, "/observers/emcdda/seats/liaison", 2, asSeen), "holders[0].person");
        assertThat(patch(CHAIR, "/observers/emcdda", 2, "{\"observesUntil\": \"2030-01-01\"}"))
                .hasStatusOk();
        put(blind, "/observers/emcdda/names/2024-07-02", 3, EUDA_NAME);
        put(FI, "/observers/emcdda/succession", 4, BY_EUDA);
        assertThat(post(IS, "/observers/emcdda/succession/approval", 5)).hasStatusOk();
        assertThat(body(get(FI, "/observers/emcdda")).toString()).contains("Åsa Exempel");
    }

    @Test
    void tellsOnlyThoseWhoSeeItAllThatItChanged() {
        var before = get("/observers/emcdda/seats/official");
        var named = "{\"title\": \"Official\", \"holders\": [%s]}";
        var somebody =
                "{\"firstDay\": \"2015-01-01\", \"state\": \"held\", \"person\": {\"name\": \"%s\"}}";
        put(
                EMCDDA,
                "/observers/emcdda/seats/official",
                1,
                named.formatted(somebody.formatted("A")));
        var one = get("/observers/emcdda");
        put(
                EMCDDA,
                "/observers/emcdda/seats/official",
                2,
                named.formatted(somebody.formatted("B")));
        var other = get("/observers/emcdda");

        assertThat(before.getResponse().getHeader(HttpHeaders.ETAG)).startsWith("\"-");
        assertThat(body(other)).isEqualTo(body(one));
        assertThat(other.getResponse().getHeader(HttpHeaders.ETAG))
                .isEqualTo(one.getResponse().getHeader(HttpHeaders.ETAG));
        assertThat(body(one).has("revision")).isFalse();
        assertRevision(get(FI, "/observers/emcdda"), 3);
        assertRevision(get(EMCDDA, "/observers/emcdda"), 3);
    }

    @Test
    void isTheSamePartyUnderAFormerId() {
        patch(CHAIR, "/observers/euda", 1, "{\"formerIds\": [\"drugs-centre\"]}");
        var path = "/observers/drugs-centre/seats/liaison";
        var centre = CallerForTests.writing("drugs-centre");

        assertThat(put(centre, path, 2, SEAT)).hasStatus(201);
        assertThat(put(CallerForTests.writing("euda"), path, 3, SEAT)).hasStatusOk();
        assertThat(body(get(centre, "/observers/euda")).toString()).contains("Åsa Exempel");
    }

    private Iterable<String> ids(String path) {
        return body(get(path))
                .path("items")
                .valueStream()
                .map(item -> item.path("id").stringValue())
                .toList();
    }
}
