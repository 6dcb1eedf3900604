package bstf.membership;

import static bstf.platform.web.MvcAnswers.body;
import static org.assertj.core.api.Assertions.assertThat;

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
        assertThat(get("/observers/emcdda?validAt=2016-05-04"))
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
        put("/observers/emcdda/succession", 1, BY_EUDA);

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
        var renamed = put(path, 1, EUDA_NAME);

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
        assertThat(put(path, 2, "{\"name\": \"Drugs Agency\"}")).hasStatusOk();
        assertThat(get(path))
                .bodyJson()
                .isStrictlyEqualTo("{\"firstDay\": \"2024-07-02\", \"name\": \"Drugs Agency\"}");
        assertThat(delete(path, 3)).hasStatusOk();
        assertRefused(delete(path, 4), 404, "name-unknown");
        assertRefused(delete("/observers/emcdda/names/2015-01-01", 4), 422, "entries-required");
        assertThat(get(path)).hasStatus(404);
        assertInvalid(put(path, 4, "{\"name\": \"\"}"), "name");
    }

    @Test
    void saysWhoSucceedsOne() {
        var path = "/observers/emcdda/succession";

        assertThat(get(path)).hasStatus(404);
        assertThat(put(path, 1, BY_EUDA)).hasStatus(201).bodyJson().isStrictlyEqualTo(BY_EUDA);
        assertThat(put(path, 2, BY_EUDA.replace("07-02", "07-03"))).hasStatusOk();
        assertThat(get(path)).bodyJson().extractingPath("firstDay").isEqualTo("2024-07-03");
        assertThat(get("/observers/emcdda")).hasStatusOk();
        assertRefused(
                put("/observers/euda/succession", 1, BY_EUDA.replace("euda", "emcdda")),
                409,
                "succession-in-a-circle");
        assertThat(delete(path, 3)).hasStatusOk();
        assertRefused(delete(path, 4), 404, "succession-unknown");
    }

    @Test
    void refusesASuccessionThatCannotBe() {
        var path = "/observers/emcdda/succession";

        assertRefused(put(path, 1, BY_EUDA.replace("euda", "cranes")), 409, "successor-unknown");
        assertRefused(put(path, 1, BY_EUDA.replace("2024", "2014")), 422, "succeeded-too-early");
        assertRefused(
                put(path, 1, BY_EUDA.replace("euda", "emcdda")), 409, "succession-in-a-circle");
        assertInvalid(put(path, 1, "{}"), "firstDay", "successor");
    }

    @Test
    void fillsAndRemovesASeat() {
        var path = "/observers/emcdda/seats/liaison";

        assertThat(put(path, 1, SEAT)).hasStatus(201);
        assertThat(get(path))
                .bodyJson()
                .extractingPath("holders[0].person.name")
                .isEqualTo("Åsa Exempel");
        assertThat(put(path, 2, SEAT.replace("Liaison", "Second"))).hasStatusOk();
        assertThat(delete(path, 3))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("seats")
                .asArray()
                .hasSize(1);
        assertRefused(delete(path, 4), 404, "seat-unknown");
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

        assertRefused(put(path, 1, twice), 422, "first-day-twice");
        assertInvalid(put(path, 1, "{\"title\": \"Officer\", \"holders\": []}"), "holders");
        assertInvalid(put(path, 1, SEAT.replace("held", "vacant")), "holders[0].person");
    }

    @Test
    void admitsAnObserver() {
        assertThat(create("/observers/interpol", INTERPOL))
                .hasStatus(201)
                .hasHeader(HttpHeaders.LOCATION, "/api/v1/observers/interpol");
        assertRefused(create("/observers/interpol", INTERPOL), 412, "already-there");
        assertInvalid(create("/observers/europol", "{\"kind\": \"agency\"}"), "names");
    }

    @Test
    void answersUnderAFormerIdAndSaysThePresentOne() {
        delete("/observers/emcdda", 1);
        patch("/observers/euda", 1, "{\"formerIds\": [\"emcdda\", \"drugs-centre\"]}");

        for (var former : new String[] {"emcdda", "drugs-centre"}) {
            assertThat(get("/observers/" + former))
                    .hasStatusOk()
                    .hasHeader(HttpHeaders.CONTENT_LOCATION, "/api/v1/observers/euda")
                    .bodyJson()
                    .extractingPath("id")
                    .isEqualTo("euda");
        }
        assertThat(put("/observers/drugs-centre/seats/liaison", 2, SEAT))
                .hasStatus(201)
                .hasHeader(HttpHeaders.CONTENT_LOCATION, "/api/v1/observers/euda/seats/liaison");
        assertRefused(create("/observers/drugs-centre", INTERPOL), 409, "id-was-used");
    }

    @Test
    void refusesAFormerIdThatAnotherOneHas() {
        assertRefused(
                patch("/observers/euda", 1, "{\"formerIds\": [\"emcdda\"]}"),
                409,
                "former-id-in-use");
        assertRefused(
                patch("/observers/euda", 1, "{\"formerIds\": [\"euda\"]}"),
                409,
                "former-id-in-use");
        assertInvalid(patch("/observers/euda", 1, "{\"formerIds\": [\"E U\"]}"), "formerIds[0]");
    }

    @Test
    void changesSeveralThingsAtOnce() {
        assertThat(
                        patch(
                                "/observers/euda",
                                1,
                                "{\"observesFrom\": \"2024-07-02\", \"kind\": \"institution\"}"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("observesFrom")
                .isEqualTo("2024-07-02");
        assertRefused(
                patch("/observers/euda", 2, "{\"observesUntil\": \"2024-07-01\"}"),
                422,
                "last-day-before-first");
        assertThat(patch("/observers/euda", 2, "{\"observesFrom\": null}"))
                .hasStatusOk()
                .bodyJson()
                .doesNotHavePath("observesFrom");
    }

    @Test
    void retiresAnEntryThatWasAMistakeAndBringsItBack() {
        assertThat(delete("/observers/euda", 1)).hasStatusOk();
        assertThat(ids("/observers")).containsExactly("emcdda");
        assertThat(ids("/observers?retired=true")).containsExactly("euda");
        assertThat(patch("/observers/euda", 2, "{\"retired\": false}")).hasStatusOk();
        assertThat(ids("/observers")).containsExactly("emcdda", "euda");
    }

    @Test
    void changesOnlyWhatTheCallerHasSeen() {
        assertWantsTheRevision(
                HttpMethod.PATCH, "/observers/euda", "application/merge-patch+json", "{}");
        assertWantsTheRevision(HttpMethod.DELETE, "/observers/euda", "application/json", "");
        assertWantsTheRevision(
                HttpMethod.PUT, "/observers/euda/names/2015-01-01", "application/json", EUDA_NAME);
        assertWantsTheRevision(
                HttpMethod.PUT, "/observers/euda/seats/official", "application/json", SEAT);
        assertWantsTheRevision(
                HttpMethod.PUT, "/observers/emcdda/succession", "application/json", BY_EUDA);
        for (var part : new String[] {"names/2015-01-01", "seats/official", "succession"}) {
            assertWantsTheRevision(
                    HttpMethod.DELETE, "/observers/euda/" + part, "application/json", "");
        }
    }

    private Iterable<String> ids(String path) {
        return body(get(path))
                .path("items")
                .valueStream()
                .map(item -> item.path("id").stringValue())
                .toList();
    }
}
