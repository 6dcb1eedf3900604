package bstf.meetings.calendar.web;

import static org.assertj.core.api.Assertions.assertThat;

import bstf.platform.access.Scope;
import bstf.platform.problem.Problem;
import bstf.platform.problem.ProblemCode;
import org.junit.jupiter.api.Test;

/** What auditors read of the past of a meeting, and nobody else does. */
final class MeetingHistoryTest extends OverHttp {
    @Test
    void tellsAuditorsWhoDidWhat() {
        put("audited", planning("2016-10-13", "2016-10-14"));
        step("audited", "confirmation", "");

        speakAs("", Scope.AUDIT_READ);
        var history = get("/audited/history");
        assertThat(json(history).path("items").findValuesAsString("event"))
                .containsExactly("MeetingScheduled", "MeetingConfirmed");
        assertThat(json(history).at("/items/1/party").asString("")).isEqualTo("RU");
    }

    @Test
    void leavesOutWhatAMeetingWasAsADraft() {
        put("drafted", asDraft(planning("2016-10-13", "2016-10-14")));
        speakAs("", Scope.AUDIT_READ);
        assertProblem(get("/drafted/history"), Problem.of(ProblemCode.NOT_FOUND));

        speakAsSecretariat("RU");
        step("drafted", "publication", "");

        speakAs("", Scope.AUDIT_READ);
        assertThat(json(get("/drafted/history")).path("items").findValuesAsString("event"))
                .containsExactly("MeetingPublished");
    }

    @Test
    void isForAuditorsOnly() {
        put("not-audited", planning("2016-10-13", "2016-10-14"));

        assertThat(text(get("/not-audited/history"), "code")).isEqualTo("scope-missing");
        speakAsNobody();
        assertThat(text(get("/not-audited/history"), "code")).isEqualTo("token-required");
    }

    @Test
    void tellsOnlyMembersThatSomethingChangedWhichOthersDoNotSee() {
        put("followed", visible(planning("2016-10-13", "2016-10-14"), "public", ""));
        speakAsNobody();
        var before = get("/followed");

        speakAsSecretariat("RU");
        patch("followed", "{\"visibility\":{\"parties\":[\"europol\"]}}");
        assertThat(json(get("/followed")).path("revision").asInt(0)).isEqualTo(2);

        speakAsNobody();
        assertThat(get("/followed").body()).isEqualTo(before.body()).doesNotContain("revision");
        assertThat(header(get("/followed"), "ETag")).isEqualTo(header(before, "ETag"));
    }
}
