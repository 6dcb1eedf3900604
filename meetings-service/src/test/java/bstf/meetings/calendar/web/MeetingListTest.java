package bstf.meetings.calendar.web;

import static org.assertj.core.api.Assertions.assertThat;

import bstf.platform.problem.FieldProblem;
import bstf.platform.problem.Problem;
import bstf.platform.problem.ProblemCode;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.annotation.DirtiesContext;

/** Lists of the programme of 2016, among them two meetings on adjacent days. */
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_CLASS)
final class MeetingListTest extends OverHttp {

    @BeforeEach
    void enterTheProgramme() {
        put("2016-09-planning", planning("2016-09-15", "2016-09-16"));
        put("2016-05-planning", planning("2016-05-05", "2016-05-06"));
        put(
                "2016-05-anniversary",
                planning("2016-05-03", "2016-05-04")
                        .replace("operational-planning", "anniversary"));
        put("2016-11-strategic", hostedBy("RU", planning("2016-11-24", "2016-11-25")));
        put("2016-11-mistake", planning("2016-11-24", "2016-11-25"));
        retire("2016-11-mistake");
        step("2016-09-planning", "cancellation", "{\"reason\":\"No venue was found.\"}");
    }

    @Test
    void goesByFirstDay() {
        assertThat(ids(get("")))
                .containsExactly(
                        "2016-05-anniversary",
                        "2016-05-planning",
                        "2016-09-planning",
                        "2016-11-strategic");
    }

    @Test
    void takesThoseOfAPeriod() {
        assertThat(ids(get("?from=2016-05-04&to=2016-05-05")))
                .containsExactly("2016-05-anniversary", "2016-05-planning");
        assertThat(ids(get("?from=2016-05-05&to=2016-09-15")))
                .containsExactly("2016-05-planning", "2016-09-planning");
        assertThat(ids(get("?to=2016-05-02"))).isEmpty();
    }

    @Test
    void keepsACancelledMeetingInTheCalendar() {
        assertThat(ids(get("?status=cancelled"))).containsExactly("2016-09-planning");
        assertThat(ids(get("?status=planned&status=cancelled"))).hasSize(4);
    }

    @Test
    void takesThoseOfAKindOrAHost() {
        assertThat(ids(get("?kind=anniversary"))).containsExactly("2016-05-anniversary");
        assertThat(ids(get("?host=RU"))).containsExactly("2016-11-strategic");
    }

    @Test
    void showsRetiredOnesWhenAsked() {
        assertThat(ids(get("?retired=true&from=2016-11-01")))
                .containsExactly("2016-11-mistake", "2016-11-strategic");
    }

    @Test
    void comesInPages() {
        var first = get("?limit=3");
        var second = get("?limit=3&after=" + text(first, "next"));

        assertThat(ids(first)).hasSize(3);
        assertThat(ids(second)).containsExactly("2016-11-strategic");
        assertThat(json(second).has("next")).isFalse();
        assertThat(first.headers().allValues("Link")).anyMatch(link -> link.contains("next"));
    }

    @Test
    void isWhatWasKnownThen() {
        assertThat(ids(get("?knownAt=2016-07-31T00:00:00Z"))).isEmpty();
    }

    @Test
    void refusesAPeriodThatEndsBeforeItBegins() {
        var detail = "to: 2016-05-01 (expected: on or after 2016-05-02)";

        assertProblem(
                get("?from=2016-05-02&to=2016-05-01"),
                Problem.of(ProblemCode.INVALID_PARAMETER, detail)
                        .because(List.of(new FieldProblem("to", "invalid-parameter", detail))));
    }

    @Test
    void refusesFiltersThatItDoesNotUnderstand() {
        assertRefused(get("?status=moved"), "status");
        assertRefused(get("?kind=Not%20A%20Kind"), "kind");
        assertRefused(get("?host=latvia"), "host");
        assertRefused(get("?from=yesterday"), "from");
        assertRefused(get("?retired=perhaps"), "retired");
        assertRefused(get("?venue=Riga"), "venue");
    }

    private static void assertRefused(HttpResponse<String> answer, String parameter) {
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(text(answer, "code")).isEqualTo("invalid-parameter");
        assertThat(json(answer).path("errors").findValuesAsString("field"))
                .isEqualTo(List.of(parameter));
    }

    private static List<String> ids(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json(answer).path("items").findValuesAsString("id");
    }
}
