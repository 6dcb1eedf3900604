package bstf.meetings.calendar.web;

import static org.assertj.core.api.Assertions.assertThat;

import bstf.platform.access.Scope;
import bstf.platform.problem.Problem;
import bstf.platform.problem.ProblemCode;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is refused what, for each way in which a meeting is written. */
final class MeetingRefusalsTest extends OverHttp {
    private static final String OCTOBER = planning("2016-10-13", "2016-10-14");

    @ParameterizedTest
    @CsvSource({
        "PUT, /of-russia",
        "POST, ''",
        "PATCH, /of-russia",
        "DELETE, /of-russia",
        "POST, /of-russia/confirmation",
        "POST, /of-russia/holding",
        "POST, /of-russia/holding/correction",
        "POST, /of-russia/cancellation",
        "POST, /of-russia/reinstatement",
        "POST, /of-russia/postponement",
        "POST, /of-russia/publication",
        "POST, /of-russia/corrections"
    })
    void refusesWhoeverIsNotTheChairWithItsHat(String method, String path) {
        publishForEverybody("of-russia");

        speakAsNobody();
        assertRefused(write(method, path), 401, "token-required");
        speakAs("LV", Scope.READ);
        assertRefused(write(method, path), 403, "scope-missing");
        speakAs("RU");
        assertRefused(write(method, path), 403, "scope-missing");
        speakAsSecretariat("LV");
        assertRefused(write(method, path), 403, "chairmanship-not-held");
        speakAsSecretariat("europol");
        assertRefused(write(method, path), 403, "chairmanship-not-held");
        speakAsSecretariat("NO");
        assertRefused(write(method, path), 403, "suspended");
        speakAsSecretariat("XX");
        assertRefused(write(method, path), 403, "party-unknown");
    }

    @ParameterizedTest
    @CsvSource({
        "PATCH, ''",
        "DELETE, ''",
        "POST, /confirmation",
        "POST, /holding",
        "POST, /holding/correction",
        "POST, /cancellation",
        "POST, /reinstatement",
        "POST, /postponement",
        "POST, /publication",
        "POST, /corrections"
    })
    void answersOfHiddenMeetingsAsOfThoseThatNeverWere(String method, String step) {
        put("for-members", OCTOBER);

        speakAsSecretariat("europol");
        assertProblem(write(method, "/for-members" + step), Problem.of(ProblemCode.NOT_FOUND));
        assertProblem(write(method, "/never-was" + step), Problem.of(ProblemCode.NOT_FOUND));
        speakAsNobody();
        assertThat(write(method, "/for-members" + step).body().replace("for-members", "never-was"))
                .isEqualTo(write(method, "/never-was" + step).body());
    }

    @Test
    void movesAMeetingOnlyToDaysOfTheSameChair() {
        publishForEverybody("moved-away");

        assertRefused(
                patch("moved-away", "{\"firstDay\":\"2017-01-01\",\"lastDay\":\"2017-01-01\"}"),
                403,
                "chairmanship-not-held");
        assertThat(text(get("/moved-away"), "firstDay")).isEqualTo("2016-10-13");
    }

    @Test
    void postponesAMeetingOnlyToDaysOfTheSameChair() {
        publishForEverybody("put-off-far");

        assertRefused(
                step(
                        "put-off-far",
                        "postponement",
                        """
                        {"reason":"Later.","replacedBy":"far","replacement":%s}\
                        """
                                .formatted(planning("2017-02-01", "2017-02-01"))),
                403,
                "chairmanship-not-held");
        assertThat(text(get("/put-off-far"), "status")).isEqualTo("planned");
        assertThat(get("/far").statusCode()).isEqualTo(404);
    }

    @Test
    void refusesAReplacementThatIsADraft() {
        publishForEverybody("put-off");

        assertRefused(
                step(
                        "put-off",
                        "postponement",
                        """
                        {"reason":"Later.","replacement":%s}\
                        """
                                .formatted(asDraft(planning("2016-12-01", "2016-12-01")))),
                422,
                "replacement-is-no-draft");
    }

    @Test
    void letsAFormerChairCompleteAndTheSittingOneCorrect() {
        put("completed", planning("2016-12-13", "2016-12-14"));
        step("completed", "confirmation", "");

        today("2017-01-10T09:00:00Z");
        assertRefused(patch("completed", "{\"title\":\"Another\"}"), 403, "term-over");
        assertThat(text(step("completed", "holding", ""), "status")).isEqualTo("held");
        speakAsSecretariat("FI");
        assertRefused(
                step("completed", "corrections", "{\"text\":\"In Turku.\"}"),
                403,
                "not-closed-yet");

        today("2017-02-10T09:00:00Z");
        var corrected = step("completed", "corrections", "{\"text\":\"In Turku.\"}");

        assertThat(corrected.body())
                .contains(
                        """
                        "corrections":[{"on":"2017-02-10","by":"FI","text":"In Turku."}]\
                        """);
        assertThat(text(corrected, "status")).isEqualTo("held");
        assertRefused(
                step("completed", "holding/correction", "{\"reason\":\"A slip.\"}"),
                403,
                "chairmanship-not-held");
    }

    @Test
    void hasNoSecretariatInAGap() {
        today("2018-07-15T09:00:00Z");
        speakAsSecretariat("FI");

        assertRefused(
                put("in-the-gap", planning("2018-07-20", "2018-07-20")),
                403,
                "no-chair-for-that-day");
    }

    @Test
    void namesOnlyPartiesThatTheBodyKnows() {
        var refused = put("for-nobody", visible(OCTOBER, "members", "\"atlantis\""));

        assertRefused(refused, 422, "party-unknown");
        assertThat(json(refused).at("/errors/0/field").asString(""))
                .isEqualTo("visibility.parties");
    }

    private void publishForEverybody(String id) {
        put(id, visible(OCTOBER, "public", ""));
    }

    private HttpResponse<String> write(String method, String path) {
        var merge = method.equals("PATCH");
        return send(
                method,
                MEETINGS + path,
                body(method, path),
                "Content-Type",
                merge ? "application/merge-patch+json" : "application/json",
                path.isEmpty()
                        ? "Idempotency-Key"
                        : method.equals("PUT") ? "If-None-Match" : "If-Match",
                "*");
    }

    private static String body(String method, String path) {
        if (method.equals("PATCH") || method.equals("DELETE")) {
            return method.equals("PATCH") ? "{}" : "";
        }
        return switch (path.substring(path.lastIndexOf('/') + 1)) {
            case "correction", "cancellation" -> "{\"reason\":\"A slip.\"}";
            case "postponement" -> "{\"reason\":\"A slip.\",\"replacedBy\":\"x\"}";
            case "corrections" -> "{\"text\":\"A slip.\"}";
            case "confirmation", "holding", "reinstatement", "publication" -> "";
            default -> OCTOBER;
        };
    }

    private static void assertRefused(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(text(answer, "code")).isEqualTo(code);
    }
}
