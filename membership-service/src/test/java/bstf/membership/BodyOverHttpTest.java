package bstf.membership;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;

class BodyOverHttpTest extends OnTheTwins {

    @Test
    void readsWhatTheBodyIs() {
        var result = get("/body");

        assertThat(result)
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo(
                        """
                        {"id": "bstf", "name": "Task Force on Organized Crime",
                         "shortName": "TFOC", "referenceZone": "Europe/Moscow",
                         "founding": {"day": "1996-05-04", "place": "Visby, Sweden",
                                      "by": "Heads of Government"},
                         "mandate": "Help the members.\\nAll of them.",
                         "objective": "Be the safest region.",
                         "principles": [
                           {"id": "mandate", "text": "From the Heads of Government."},
                           {"id": "partnership", "text": "Open to others."}],
                         "cooperation": "Cooperation needs means.",
                         "guidance": "A strategy and a work plan.",
                         "gaps": [], "revision": 1, "changedAt": "2016-06-01T12:00:00Z"}
                        """);
        assertRevision(result, 1);
    }

    @Test
    void knewNothingBeforeItsFoundingHere() {
        assertRefused(get("/body?knownAt=2016-06-01T11:59:59Z"), 404, "not-found");
    }

    @Test
    void asksForWhatItNoLongerSays() {
        var result = patch("/body", 1, "{\"mandate\": null}");

        assertThat(result)
                .hasStatusOk()
                .bodyJson()
                .doesNotHavePath("mandate")
                .extractingPath("gaps[0].code")
                .isEqualTo("mandate-not-given");
        assertRevision(result, 2);
    }

    @Test
    void keepsItsIdAndItsZone() {
        assertRefused(patch("/body", 1, "{\"id\": \"other\"}"), 400, "unknown-field");
        assertRefused(
                patch("/body", 1, "{\"referenceZone\": \"Europe/Riga\"}"), 400, "unknown-field");
    }

    @Test
    void refusesAProfileThatMakesNoSense() {
        assertInvalid(
                patch("/body", 1, "{\"name\": null, \"objective\": \" \"}"), "name", "objective");
        assertRefused(
                patch(
                        "/body",
                        1,
                        """
                        {"principles": [{"id": "one", "text": "First."},
                                        {"id": "one", "text": "Second."}]}
                        """),
                422,
                "principle-id-twice");
    }

    @Test
    void changesOnlyWhatTheCallerHasSeen() {
        assertWantsTheRevision(HttpMethod.PATCH, "/body", "application/merge-patch+json", "{}");
    }

    @Test
    void isNeitherCreatedNorRetiredHere() {
        assertRefused(create("/body", "{}"), 405, "method-not-allowed");
        assertRefused(delete("/body", 1), 405, "method-not-allowed");
    }
}
