package bstf.membership;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;

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
        assertThat(get("/representatives/FI?validAt=2016-05-04"))
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
        var named = put(PATH, 1, ANNA);

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
        put(PATH, 1, ANNA);

        assertThat(put("/representatives/FI/holders/2016-05-01", 2, "{\"state\": \"vacant\"}"))
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
        put(PATH, 1, ANNA);

        assertThat(put(PATH, 2, "{\"state\": \"not-named\"}")).hasStatusOk();
        assertThat(get(PATH)).bodyJson().extractingPath("state").isEqualTo("not-named");
        assertThat(delete(PATH, 3))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("holders")
                .asArray()
                .hasSize(1);
        assertRefused(delete(PATH, 4), 404, "holder-unknown");
        assertRefused(delete("/representatives/FI/holders/1996-05-04", 4), 422, "entries-required");
        assertThat(get(PATH)).hasStatus(404);
    }

    @Test
    void refusesAPersonWhoFitsNoState() {
        assertInvalid(put(PATH, 1, "{\"state\": \"held\"}"), "person");
        assertInvalid(put(PATH, 1, ANNA.replace("held", "vacant")), "person");
        assertInvalid(put(PATH, 1, ANNA.replace("Anna", " Anna")), "person.latinName");
        assertRefused(put(PATH, 1, ANNA.replace("held", "sat")), 400, "wrong-type");
    }

    @Test
    void refusesAPersonBeforeTheStateIsAMember() {
        assertRefused(
                put("/representatives/FI/holders/1990-01-01", 1, ANNA), 409, "not-a-member-then");
    }

    @Test
    void setsUpAPostForAMemberOnly() {
        assertThat(create("/representatives/IS", NOT_NAMED))
                .hasStatus(201)
                .hasHeader(HttpHeaders.LOCATION, "/api/v1/representatives/IS");
        assertRefused(create("/representatives/SE", NOT_NAMED), 409, "member-unknown");
        assertRefused(create("/representatives/FI", NOT_NAMED), 412, "already-there");
        assertInvalid(create("/representatives/SE", "{\"holders\": []}"), "holders");
    }

    @Test
    void replacesAllHolders() {
        assertThat(patch("/representatives/FI", 1, NOT_NAMED))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("holders[0].firstDay")
                .isEqualTo("2000-01-01");
        assertRefused(patch("/representatives/SE", 1, NOT_NAMED), 404, "not-found");
        assertInvalid(patch("/representatives/FI", 2, "{\"holders\": null}"), "holders");
    }

    @Test
    void changesOnlyWhatTheCallerHasSeen() {
        assertWantsTheRevision(
                HttpMethod.PATCH, "/representatives/FI", "application/merge-patch+json", "{}");
        assertWantsTheRevision(HttpMethod.PUT, PATH, "application/json", ANNA);
        assertWantsTheRevision(HttpMethod.DELETE, PATH, "application/json", "");
    }
}
