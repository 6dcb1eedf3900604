package bstf.membership;

import static org.assertj.core.api.Assertions.assertThat;

import bstf.platform.access.web.CallerForTests;
import java.time.Instant;
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
        var result = patch(CHAIR, "/body", 1, "{\"mandate\": null}");

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
        assertRefused(patch(CHAIR, "/body", 1, "{\"id\": \"other\"}"), 400, "unknown-field");
        assertRefused(
                patch(CHAIR, "/body", 1, "{\"referenceZone\": \"Europe/Riga\"}"),
                400,
                "unknown-field");
    }

    @Test
    void refusesAProfileThatMakesNoSense() {
        assertInvalid(
                patch(CHAIR, "/body", 1, "{\"name\": null, \"objective\": \" \"}"),
                "name",
                "objective");
        assertRefused(
                patch(
                        CHAIR,
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
    void isDescribedByWhoeverChairs() {
        assertGuarded(CHAIR, RU, "scope-missing", HttpMethod.PATCH, "/body", "{}");
        assertRefused(
                patch(CallerForTests.secretariat("FI"), "/body", 1, "{}"),
                403,
                "chairmanship-not-held");
        clock.set(Instant.parse("2016-12-31T21:00:00Z"));
        assertRefused(patch(CHAIR, "/body", 1, "{}"), 403, "no-chair-today");
    }

    @Test
    void isDescribedByACaretakerInAGap() {
        var care = "{\"member\": \"FI\", \"lastDay\": \"2017-03-31\"}";
        var caretaker = CallerForTests.secretariat("FI");
        put(FI, "/rota/caretakers/2017-01-01", 1, care);
        post(IS, "/rota/caretakers/2017-01-01/approval", 2);

        clock.set(Instant.parse("2016-12-31T20:59:59Z"));
        assertRefused(patch(caretaker, "/body", 1, "{}"), 403, "chairmanship-not-held");
        clock.set(Instant.parse("2016-12-31T21:00:00Z"));
        assertThat(patch(caretaker, "/body", 1, "{\"mandate\": \"Help.\"}")).hasStatusOk();
        clock.set(Instant.parse("2017-03-31T21:00:00Z"));
        assertRefused(patch(caretaker, "/body", 2, "{}"), 403, "no-chair-today");
    }

    @Test
    void isNeitherCreatedNorRetiredHere() {
        assertRefused(create(CHAIR, "/body", "{}"), 405, "method-not-allowed");
        assertRefused(delete(CHAIR, "/body", 1), 405, "method-not-allowed");
    }
}
