package bstf.meetings.calendar.web;

import static org.assertj.core.api.Assertions.assertThat;

import bstf.meetings.calendar.MemberCode;
import bstf.meetings.calendar.Samples;
import bstf.platform.access.MemberStanding;
import bstf.platform.changes.Refusal;
import bstf.platform.problem.Problem;
import bstf.platform.problem.ProblemCode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MeetingControllerTest extends OverHttp {
    private static final String OCTOBER = planning("2016-10-13", "2016-10-14");

    @Test
    void plansAMeetingUnderAReadableId() {
        var created = put("readable", hostedBy("LV", OCTOBER));

        assertThat(created.statusCode()).isEqualTo(201);
        assertThat(header(created, "Location")).isEqualTo(MEETINGS + "/readable");
        assertThat(header(created, "ETag")).startsWith("\"1");
        assertThat(created.body())
                .isEqualTo(
                        """
                        {"id":"readable","kind":"operational-planning",\
                        "title":"Operational and Planning Coordination meeting",\
                        "firstDay":"2016-10-13","lastDay":"2016-10-14",\
                        "times":{"state":"not-given"},"venue":{"state":"not-given"},"host":"LV",\
                        "status":"planned","earlierDates":[],"sequence":0,"corrections":[],\
                        "visibility":{"audience":"members","parties":[]},"draft":false,\
                        "retired":false,\
                        "gaps":[{"code":"venue-not-given","field":"venue","since":"2016-08-01"},\
                        {"code":"times-not-given","field":"times","since":"2016-08-01"}],\
                        "revision":1,"changedAt":"2016-08-01T09:00:00Z"}\
                        """);
    }

    @Test
    void plansOneMeetingForOneKey() {
        var first = post("key-1", OCTOBER);
        var second = post("key-1", OCTOBER);

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(send("GET", header(first, "Location"), "").body()).isEqualTo(first.body());
    }

    @Test
    void showsAllThatIsKnown() {
        var known =
                OCTOBER.replace(
                                "\"times\":{\"state\":\"not-given\"}",
                                """
                                "times":{"state":"given","start":"09:30","end":"16:00",\
                                "zone":"Europe/Riga"}\
                                """)
                        .replace(
                                "\"venue\":{\"state\":\"not-given\"}",
                                """
                                "venue":{"state":"given","name":"Example House",\
                                "street":"Example Street 1","city":"Riga","country":"LV"}\
                                """);

        var created = put("known", hostedBy("LV", known));

        assertThat(created.body())
                .contains(
                        """
                        "times":{"state":"given","start":"09:30","end":"16:00",\
                        "zone":"Europe/Riga"},"venue":{"state":"given","name":"Example House",\
                        "street":"Example Street 1","city":"Riga","country":"LV"},"host":"LV"\
                        """)
                .contains("\"gaps\":[]");
    }

    @Test
    void plansNothingUnderAnIdThatIsTaken() {
        put("taken", OCTOBER);

        assertProblem(put("taken", OCTOBER), Problem.of(ProblemCode.ALREADY_THERE));
    }

    @Test
    void refusesAnIdOfAnotherShape() {
        var refused = put("Not%20an%20id", OCTOBER);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(text(refused, "code")).isEqualTo("invalid-parameter");
        assertThat(json(refused).at("/errors/0/field").asString("")).isEqualTo("id");
    }

    /** Longer than a reader that calls itself for each group has stack for. */
    @Test
    void refusesAKindOfTenThousandWords() {
        var kind = "a" + "-a".repeat(9_999);

        var refused = put("wordy", OCTOBER.replace("operational-planning", kind));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(text(refused, "code")).isEqualTo("invalid-fields");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a\\u0085b", "a\\u202Eb", "\\u00A0", "\\u200B", " around ", "a\\u2028b"})
    void refusesATitleThatHoldsWhatNobodySees(String title) {
        var refused =
                put(
                        "unseen",
                        OCTOBER.replace("Operational and Planning Coordination meeting", title));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(json(refused).at("/errors/0/field").asString("")).isEqualTo("title");
        assertThat(json(refused).at("/errors/0/detail").asString(""))
                .isEqualTo(
                        "expected: one line of characters that can be seen, without blanks around it");
    }

    @Test
    void namesAllFieldsThatAreWrongAtOnce() {
        var refused =
                put(
                        "wrong",
                        """
                        {"kind":"Not A Kind","title":" ","firstDay":"2016-10-13",\
                        "times":{"state":"given","start":"25:00"},"venue":{},"host":"latvia"}\
                        """);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(text(refused, "code")).isEqualTo("invalid-fields");
        assertThat(json(refused).path("errors").findValuesAsString("field"))
                .containsExactly("host", "kind", "lastDay", "times.start", "title", "venue.state");
    }

    @Test
    void refusesWhatContradictsItself() {
        assertProblem(
                put("backwards", planning("2016-10-14", "2016-10-13")),
                Problem.of(
                        Refusal.invalid(
                                "last-day-before-first-day",
                                "lastDay",
                                "lastDay is 2016-10-13: give a day on or after the first day,"
                                        + " 2016-10-14.")));
        assertThat(
                        text(
                                put(
                                        "nowhere",
                                        OCTOBER.replace(
                                                "\"venue\":{\"state\":\"not-given\"}",
                                                "\"venue\":{\"state\":\"city-only\"}")),
                                "code"))
                .isEqualTo("venue-without-city");
    }

    @Test
    void refusesAHostThatIsNoMember() {
        assertProblem(
                put("hosted-by-none", hostedBy("XX", OCTOBER)),
                Problem.of(
                        new Refusal(
                                Refusal.Kind.CONFLICT,
                                "host-not-a-member",
                                "host",
                                "XX is not a member. Name a member state as host.")));
    }

    @Test
    void refusesASuspendedHostAndSaysSinceWhen() {
        membership()
                .becomes(
                        Samples.members(
                                Map.of(
                                        new MemberCode("LV"),
                                        List.of(
                                                Samples.since(
                                                        "2016-09-01", MemberStanding.SUSPENDED)))));

        assertProblem(
                put("hosted-by-suspended", hostedBy("LV", OCTOBER)),
                Problem.of(
                        new Refusal(
                                Refusal.Kind.CONFLICT,
                                "host-suspended",
                                "host",
                                "LV is suspended from 2016-09-01 on. Name another host or other"
                                        + " days.")));
    }

    @Test
    void asksToComeBackWhileMembershipIsNotHeard() {
        membership().becomes(Samples.notHeardYet());

        var refused = put("not-heard", hostedBy("LV", OCTOBER));

        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(text(refused, "code")).isEqualTo("membership-not-heard-yet");
        assertThat(header(refused, "Retry-After")).isEqualTo("2");
        assertThat(put("not-heard", OCTOBER).statusCode()).isEqualTo(201);
    }

    @Test
    void keepsTheEarlierDaysOfAMovedMeeting() {
        put("moved", OCTOBER);
        today("2016-08-02T10:00:00Z");

        var moved = patch("moved", "{\"firstDay\":\"2016-10-20\",\"lastDay\":\"2016-10-21\"}");

        assertThat(moved.statusCode()).isEqualTo(200);
        assertThat(moved.body())
                .contains(
                        """
                        "earlierDates":[{"firstDay":"2016-10-13","lastDay":"2016-10-14",\
                        "until":"2016-08-02T10:00:00Z"}],"sequence":1\
                        """);
    }

    @Test
    void fillsAGapByAPatch() {
        put("filled", OCTOBER);

        var filled = patch("filled", "{\"venue\":{\"state\":\"city-only\",\"city\":\"Riga\"}}");

        assertThat(json(filled).path("gaps").findValuesAsString("code"))
                .containsExactly("venue-city-only", "times-not-given", "host-not-given");
    }

    @Test
    void refusesAPatchThatTheStateOfTheVenueDenies() {
        put("denied", OCTOBER);
        patch("denied", "{\"venue\":{\"state\":\"city-only\",\"city\":\"Riga\"}}");

        assertThat(text(patch("denied", "{\"venue\":{\"state\":\"not-given\"}}"), "code"))
                .isEqualTo("venue-contradicts-state");
        assertThat(
                        patch("denied", "{\"venue\":{\"state\":\"not-given\",\"city\":null}}")
                                .statusCode())
                .isEqualTo(200);
    }

    @Test
    void changesOnlyWhatTheCallerHasSeen() {
        put("seen", OCTOBER);
        patch("seen", "{\"title\":\"Another title\"}");

        var stale =
                send(
                        "PATCH",
                        MEETINGS + "/seen",
                        "{\"title\":\"A third title\"}",
                        "Content-Type",
                        "application/merge-patch+json",
                        "If-Match",
                        "\"1\"");

        assertThat(stale.statusCode()).isEqualTo(412);
        assertThat(text(stale, "code")).isEqualTo("stale-revision");
    }

    @Test
    void changesNothingUnconditionally() {
        put("unconditional", OCTOBER);

        assertThat(
                        send(
                                        "PATCH",
                                        MEETINGS + "/unconditional",
                                        "{}",
                                        "Content-Type",
                                        "application/merge-patch+json")
                                .statusCode())
                .isEqualTo(428);
        assertThat(send("DELETE", MEETINGS + "/unconditional", "").statusCode()).isEqualTo(428);
    }

    @Test
    void retiresAMistakeAndStillShowsItByItsId() {
        put("mistake", OCTOBER);

        var retired = retire("mistake");

        assertThat(json(retired).path("retired").asBoolean(false)).isTrue();
        assertThat(get("/mistake").body()).isEqualTo(retired.body());
        assertThat(text(patch("mistake", "{\"title\":\"Other\"}"), "code"))
                .isEqualTo("meeting-retired");
    }

    @Test
    void passesOverAFormThatNobodyAskedFor() {
        put("form", OCTOBER);

        var answer = send("GET", MEETINGS + "/form", "x", "Content-Type", "multipart/form-data");

        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void findsNothingUnderAnUnknownId() {
        assertProblem(get("/unknown"), Problem.of(ProblemCode.NOT_FOUND));
        assertProblem(patch("unknown", "{}"), Problem.of(ProblemCode.NOT_FOUND));
        assertProblem(retire("unknown"), Problem.of(ProblemCode.NOT_FOUND));
    }

    @Test
    void showsAMeetingAsItWasKnown() {
        put("known-at", OCTOBER);
        today("2016-08-03T10:00:00Z");
        patch("known-at", "{\"title\":\"Another title\"}");

        assertThat(text(get("/known-at?knownAt=2016-08-02T00:00:00Z"), "title"))
                .isEqualTo("Operational and Planning Coordination meeting");
        assertThat(get("/known-at?knownAt=2016-07-31T00:00:00Z").statusCode()).isEqualTo(404);
    }

    @Test
    void tellsTheGapsOfTheDayThatIsAskedFor() {
        put("gaps", OCTOBER);

        assertThat(json(get("/gaps?validAt=2016-07-31")).path("gaps")).isEmpty();
        assertThat(json(get("/gaps?validAt=2016-08-01")).path("gaps")).hasSize(3);
    }

    @Test
    void refusesAFieldThatItDoesNotKnow() {
        var refused = put("unknown-field", OCTOBER.replace("\"title\"", "\"tilte\""));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(text(refused, "code")).isEqualTo("unknown-field");
        assertThat(json(refused).path("errors").findValuesAsString("field"))
                .isEqualTo(List.of("tilte"));
    }

    @Test
    void refusesAKeyOfAnotherRequest() {
        post("key-2", OCTOBER);

        assertProblem(
                post("key-2", planning("2016-10-20", "2016-10-21")),
                Problem.of(ProblemCode.KEY_REUSED));
    }

    @Test
    void wantsAKeyForAnUnnamedMeeting() {
        assertProblem(
                send("POST", MEETINGS, OCTOBER, "Content-Type", "application/json"),
                Problem.of(ProblemCode.IDEMPOTENCY_KEY_REQUIRED));
    }
}
