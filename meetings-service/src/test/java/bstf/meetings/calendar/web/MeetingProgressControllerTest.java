package bstf.meetings.calendar.web;

import static org.assertj.core.api.Assertions.assertThat;

import bstf.meetings.calendar.Samples;
import bstf.platform.changes.Refusal;
import bstf.platform.problem.Problem;
import bstf.platform.problem.ProblemCode;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MeetingProgressControllerTest extends OverHttp {
    private static final String REASON = "{\"reason\":\"No venue was found.\"}";

    @Test
    void confirmsAndHoldsAMeeting() {
        plan("held");

        assertThat(text(step("held", "confirmation", ""), "status")).isEqualTo("confirmed");
        today("2016-10-14T09:00:00Z");
        assertThat(text(step("held", "holding", ""), "status")).isEqualTo("held");
    }

    @Test
    void holdsNoMeetingThatIsNotOver() {
        plan("not-over");
        step("not-over", "confirmation", "");

        assertProblem(
                step("not-over", "holding", ""),
                Problem.of(
                        Refusal.conflict(
                                "meeting-not-over",
                                "not-over lasts until 2016-10-14: say that it was held on that day"
                                        + " or later.")));
    }

    @Test
    void takesBackThatAMeetingWasHeld() {
        plan("corrected");
        step("corrected", "confirmation", "");
        today("2016-10-14T09:00:00Z");
        step("corrected", "holding", "");

        var corrected = step("corrected", "holding/correction", REASON);

        assertThat(text(corrected, "status")).isEqualTo("confirmed");
    }

    @Test
    void cancelsAndReinstatesAMeeting() {
        plan("cancelled");

        var cancelled = step("cancelled", "cancellation", REASON);
        assertThat(cancelled.body())
                .contains("\"status\":\"cancelled\",\"reason\":\"No venue was found.\"")
                .contains("\"firstDay\":\"2016-10-13\"")
                .contains("\"gaps\":[]");

        var reinstated = step("cancelled", "reinstatement", "");
        assertThat(text(reinstated, "status")).isEqualTo("planned");
        assertThat(json(reinstated).has("reason")).isFalse();
    }

    @Test
    void postponesToAMeetingThatIsPlannedInTheSameRequest() {
        plan("postponed");

        var postponed =
                step(
                        "postponed",
                        "postponement",
                        """
                        {"reason":"The host asked for it.","replacedBy":"later","replacement":%s}\
                        """
                                .formatted(planning("2016-12-01", "2016-12-02")));

        assertThat(postponed.body())
                .contains(
                        """
                        "status":"postponed","reason":"The host asked for it.","replacedBy":"later"\
                        """);
        assertThat(text(get("/later"), "replaces")).isEqualTo("postponed");
    }

    @Test
    void postponesToAMeetingThatIsNamed() {
        plan("put-off");
        put("there", planning("2016-12-01", "2016-12-02"));

        var postponed =
                step("put-off", "postponement", "{\"reason\":\"Both.\",\"replacedBy\":\"there\"}");

        assertThat(text(postponed, "replacedBy")).isEqualTo("there");
        assertThat(text(retire("there"), "code")).isEqualTo("meeting-replaces-another");
    }

    @Test
    void givesTheSameAnswerToARepeatedPostponement() {
        plan("repeated");
        var body =
                """
                {"reason":"The host asked for it.","replacement":%s}\
                """
                        .formatted(planning("2016-12-01", "2016-12-02"));

        var first = postpone("repeated", "key-7", body);
        var second = postpone("repeated", "key-7", body);

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(second.body()).isEqualTo(first.body());
    }

    @Test
    void refusesAPostponementToNowhere() {
        plan("nowhere");

        assertProblem(
                step("nowhere", "postponement", "{\"reason\":\"The host asked for it.\"}"),
                Problem.of(
                        Refusal.invalid(
                                "replacement-missing",
                                "replacement",
                                "Say in replacement what is planned instead, or name in replacedBy"
                                        + " a meeting that is in the calendar. To call it off,"
                                        + " cancel it.")));
    }

    @Test
    void refusesAReplacementThatIsNotLater() {
        plan("earlier");

        var refused =
                step(
                        "earlier",
                        "postponement",
                        """
                        {"reason":"The host asked for it.","replacedBy":"x","replacement":%s}\
                        """
                                .formatted(planning("2016-10-12", "2016-10-12")));

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(text(refused, "code")).isEqualTo("replacement-not-later");
        assertThat(get("/x").statusCode()).isEqualTo(404);
    }

    @Test
    void namesTheFieldsOfAReplacementByTheirPath() {
        plan("pathed");

        var refused =
                step(
                        "pathed",
                        "postponement",
                        """
                        {"reason":"The host asked for it.","replacement":%s}\
                        """
                                .formatted(
                                        planning("2016-12-01", "2016-12-02")
                                                .replace("not-given\"}}", "given\"}}")
                                                .replace("operational-planning", "A kind")));

        assertThat(json(refused).path("errors").findValuesAsString("field"))
                .containsExactly("replacement.kind");
    }

    @Test
    void asksTheHostAgainAtTheConfirmation() {
        put("hosted", hostedBy("LV", planning("2016-10-13", "2016-10-14")));
        membership().becomes(Samples.notHeardYet());

        var refused = step("hosted", "confirmation", "");

        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(text(refused, "code")).isEqualTo("membership-not-heard-yet");
    }

    @ParameterizedTest
    @CsvSource({
        "holding, '', meeting-planned",
        "reinstatement, '', meeting-planned",
        "holding/correction, '{\"reason\":\"A slip.\"}', meeting-planned"
    })
    void refusesStepsThatAPlannedMeetingCannotTake(String step, String body, String code) {
        plan("still-planned");

        var refused = step("still-planned", step, body);

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(text(refused, "code")).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "confirmation, ''",
        "holding, ''",
        "holding/correction, '{\"reason\":\"A slip.\"}'",
        "cancellation, '{\"reason\":\"A slip.\"}'",
        "reinstatement, ''",
        "postponement, '{\"reason\":\"A slip.\",\"replacedBy\":\"x\"}'"
    })
    void findsNothingUnderAnUnknownIdAndWantsAPrecondition(String step, String body) {
        assertProblem(step("unknown", step, body), Problem.of(ProblemCode.NOT_FOUND));

        plan("unconditional");
        var path = "%s/unconditional/%s".formatted(MEETINGS, step);
        assertThat(send("POST", path, body, "Content-Type", "application/json").statusCode())
                .isEqualTo(428);
        assertThat(
                        send(
                                        "POST",
                                        path,
                                        body,
                                        "Content-Type",
                                        "application/json",
                                        "If-Match",
                                        "\"99\"")
                                .statusCode())
                .isEqualTo(412);
    }

    @ParameterizedTest
    @CsvSource({"cancellation", "postponement", "holding/correction"})
    void wantsAReason(String step) {
        plan("unreasoned");

        var refused = step("unreasoned", step, "{\"reason\":\"  \"}");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(json(refused).path("errors").findValuesAsString("field"))
                .containsExactly("reason");
    }

    private void plan(String id) {
        put(id, planning("2016-10-13", "2016-10-14"));
    }

    private HttpResponse<String> postpone(String id, String key, String body) {
        return send(
                "POST",
                "%s/%s/postponement".formatted(MEETINGS, id),
                body,
                "Content-Type",
                "application/json",
                "If-Match",
                "\"1\"",
                "Idempotency-Key",
                key);
    }
}
