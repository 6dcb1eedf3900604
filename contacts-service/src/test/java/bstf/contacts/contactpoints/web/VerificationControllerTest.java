package bstf.contacts.contactpoints.web;

import static bstf.platform.web.MvcAnswers.assertProblem;
import static bstf.platform.web.MvcAnswers.body;
import static org.assertj.core.api.Assertions.assertThat;

import bstf.contacts.contactpoints.Samples;
import bstf.platform.changes.Refusal;
import bstf.platform.problem.Problem;
import bstf.platform.problem.ProblemCode;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class VerificationControllerTest extends OnTheTwin {

    @Test
    void saysThatNobodyEverChecked() {
        given("never", Samples.secretariatWithoutEmail());
        assertThat(get(path("never")))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo("{\"state\": \"never\"}");
        assertProblem(get(path("nobody")), Problem.of(ProblemCode.NOT_FOUND));
    }

    @Test
    void recordsWhenAndByWhom() {
        given("verified", Samples.secretariatWithoutEmail());
        var result = put("verified", "\"1\"", "2026-11-24");
        assertThat(result)
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo(
                        """
                        {"state": "verified", "on": "2026-11-24", "by": "Duty officer"}
                        """);
        assertThat(result.getResponse().getHeader(HttpHeaders.ETAG)).startsWith("\"2");
        assertThat(body(get(path("verified")))).isEqualTo(body(result));
        assertThat(get(path("verified") + "?knownAt=2026-11-24T11:59:59Z")).hasStatus(404);
    }

    @Test
    void takesTheDayInTheReferenceZone() {
        given("zone", Samples.secretariatWithoutEmail());
        clock.set(Instant.parse("2026-11-24T21:00:00Z"));
        assertThat(put("zone", "\"1\"", "2026-11-25")).hasStatusOk();
    }

    @Test
    void refusesADayThatIsStillToCome() {
        given("future", Samples.secretariatWithoutEmail());
        assertProblem(
                put("future", "\"1\"", "2026-11-25"),
                Problem.of(
                        Refusal.invalid(
                                "verified-in-the-future",
                                "on",
                                "The day 2026-11-25 is still to come; today is 2026-11-24. Give the"
                                        + " day on which it was verified.")));
    }

    @Test
    void refusesADayBeforeTheLastChange() {
        given("before", Samples.secretariatWithoutEmail());
        assertThat(patch("before", "\"1\"", "{\"organisation\": [\"Moved\"]}")).hasStatusOk();
        assertProblem(
                put("before", "\"2\"", "2026-11-23"),
                Problem.of(
                        Refusal.invalid(
                                "verified-before-change",
                                "on",
                                "The details were changed on 2026-11-24; a verification on"
                                        + " 2026-11-23"
                                        + " does not cover them. Verify them as they stand.")));
    }

    @Test
    void refusesToVerifyAStateThatTheCallerHasNotSeen() {
        given("other", Samples.secretariatWithoutEmail());
        assertThat(put("other", "\"2\"", "2026-11-24")).hasStatus(412);
        assertThat(json(HttpMethod.PUT, path("other"), on("2026-11-24"))).hasStatus(428);
        assertProblem(put("nobody", "\"1\"", "2026-11-24"), Problem.of(ProblemCode.NOT_FOUND));
    }

    @Test
    void refusesTextsThatAreNone() {
        given("blank", Samples.secretariatWithoutEmail());
        assertThat(
                        json(HttpMethod.PUT, path("blank"), "{\"by\": \" \"}")
                                .header(HttpHeaders.IF_MATCH, "\"1\""))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("errors[*].field")
                .asArray()
                .containsExactlyInAnyOrder("on", "by");
        assertThat(put("blank", "\"1\"", "24.11.2026"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("code")
                .isEqualTo("wrong-type");
    }

    private static String path(String id) {
        return POINTS + "/" + id + "/verification";
    }

    private static String on(String day) {
        return "{\"on\": \"%s\", \"by\": \"Duty officer\"}".formatted(day);
    }

    private MvcTestResult put(String id, String ifMatch, String day) {
        return json(HttpMethod.PUT, path(id), on(day))
                .header(HttpHeaders.IF_MATCH, ifMatch)
                .exchange();
    }
}
