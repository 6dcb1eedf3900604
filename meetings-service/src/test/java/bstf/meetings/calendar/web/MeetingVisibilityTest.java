package bstf.meetings.calendar.web;

import static org.assertj.core.api.Assertions.assertThat;

import bstf.meetings.calendar.Filing;
import bstf.meetings.calendar.Meetings;
import bstf.meetings.calendar.Samples;
import bstf.meetings.calendar.store.InMemoryMeetings;
import bstf.platform.access.Audience;
import bstf.platform.access.Disclosure;
import bstf.platform.access.Visibility;
import bstf.platform.changes.Event;
import bstf.platform.changes.Origin;
import bstf.platform.problem.Problem;
import bstf.platform.problem.ProblemCode;
import bstf.platform.time.SettableClock;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;

/** What each caller sees of the calendar; each test has its own year. */
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_CLASS)
final class MeetingVisibilityTest extends OverHttp {
    @Autowired private Meetings meetings = new InMemoryMeetings(SettableClock.atSomeInstant());

    private record Entered() implements Event {}

    @ParameterizedTest
    @CsvSource({
        "public, true, true, true, true",
        "observers, false, true, true, true",
        "members, false, false, true, true",
        "secretariat, false, false, false, true"
    })
    void showsAMeetingFromItsAudienceOn(
            String audience, boolean all, boolean observer, boolean member, boolean chair) {
        var id = "for-" + audience;
        put(id, visible(planning("2015-03-01", "2015-03-01"), audience, ""));

        speakAsSecretariat("RU");
        assertThat(sees(id)).isEqualTo(chair);
        speakAs("LV");
        assertThat(sees(id)).isEqualTo(member);
        speakAs("europol");
        assertThat(sees(id)).isEqualTo(observer);
        speakAsNobody();
        assertThat(sees(id)).isEqualTo(all);
    }

    @Test
    void showsAMeetingToANamedObserverAndTellsItNotWhoElseSees() {
        put("for-europol", visible(planning("2015-04-01", "2015-04-01"), "members", "\"europol\""));

        speakAs("europol");
        var seen = get("/for-europol");
        assertThat(seen.statusCode()).isEqualTo(200);
        assertThat(json(seen).has("visibility")).isFalse();
        speakAs("interpol");
        assertProblem(get("/for-europol"), Problem.of(ProblemCode.NOT_FOUND));
        speakAs("LV");
        assertThat(json(get("/for-europol")).at("/visibility/parties/0").asString(""))
                .isEqualTo("europol");
    }

    @Test
    void showsWhatNamesAnObserverToItUnderItsNewId() {
        var named = Visibility.from(Audience.SECRETARIAT).and("emcdda");
        meetings.add(
                "before-the-renaming",
                Samples.filed(
                        Filing.of(Disclosure.published(named)),
                        Samples.planned(
                                "before-the-renaming",
                                Samples.planningOn("2015-04-03", "2015-04-03"))),
                new Entered(),
                Origin.ofRegistry("test", Samples.SPRING.at()));

        speakAs("euda");
        assertThat(sees("before-the-renaming")).isTrue();
        assertThat(ids(get("?from=2015-04-03&to=2015-04-03")))
                .containsExactly("before-the-renaming");
        speakAs("europol");
        assertThat(sees("before-the-renaming")).isFalse();
    }

    @Test
    void showsASuspendedMemberWhatEverybodySees() {
        put("not-for-norway", planning("2015-04-02", "2015-04-02"));

        speakAs("NO");
        assertProblem(get("/not-for-norway"), Problem.of(ProblemCode.NOT_FOUND));
    }

    @Test
    void keepsWhatIsForTheSecretariatVisibleToTheOneThatSaidSo() {
        put("of-the-secretariat", visible(planning("2016-12-20", "2016-12-20"), "secretariat", ""));
        step("of-the-secretariat", "confirmation", "");

        today("2017-01-05T09:00:00Z");
        assertThat(text(step("of-the-secretariat", "holding", ""), "status")).isEqualTo("held");
        speakAs("LV");
        assertThat(sees("of-the-secretariat")).isFalse();
    }

    @Test
    void hidesADraftFromAllButThePartyThatDraftsIt() {
        today("2016-11-15T09:00:00Z");
        speakAsSecretariat("FI");
        var drafted = put("2017-03-draft", asDraft(planning("2017-03-01", "2017-03-02")));
        assertThat(drafted.body()).contains("\"draft\":true,\"draftedBy\":\"FI\"");

        assertThat(ids(get("?from=2017-03-01&to=2017-03-02"))).containsExactly("2017-03-draft");
        speakAs("FI");
        assertThat(sees("2017-03-draft")).isTrue();
        for (var other : List.of("RU", "LV", "europol")) {
            speakAsSecretariat(other);
            assertProblem(get("/2017-03-draft"), Problem.of(ProblemCode.NOT_FOUND));
            assertThat(ids(get("?from=2017-03-01&to=2017-03-02&retired=true"))).isEmpty();
        }

        today("2017-01-10T09:00:00Z");
        speakAsSecretariat("FI");
        var published = step("2017-03-draft", "publication", "");
        assertThat(published.body()).contains("\"draft\":false,\"retired\":false");
        speakAs("LV");
        assertThat(sees("2017-03-draft")).isTrue();
        assertProblem(
                get("/2017-03-draft?knownAt=2016-12-01T00:00:00Z"),
                Problem.of(ProblemCode.NOT_FOUND));
        assertThat(ids(get("?from=2017-03-01&to=2017-03-02&knownAt=2016-12-01T00:00:00Z")))
                .isEmpty();
    }

    @Test
    void closesThePastOfAMeetingThatIsClosedNow() {
        put("closed-now", visible(planning("2015-05-01", "2015-05-01"), "public", ""));
        today("2016-08-02T09:00:00Z");
        patch("closed-now", "{\"visibility\":{\"audience\":\"members\"}}");

        speakAsNobody();
        assertProblem(
                get("/closed-now?knownAt=2016-08-01T12:00:00Z"), Problem.of(ProblemCode.NOT_FOUND));
        assertThat(ids(get("?from=2015-05-01&to=2015-05-01&knownAt=2016-08-01T12:00:00Z")))
                .isEmpty();
    }

    @Test
    void keepsForWhomItIsWhenSomethingElseIsSaid() {
        put(
                "kept-for-europol",
                visible(planning("2015-06-01", "2015-06-01"), "secretariat", "\"europol\""));

        patch("kept-for-europol", "{\"title\":\"Another title\"}");
        patch("kept-for-europol", "{\"visibility\":{\"audience\":\"members\"}}");

        speakAs("europol");
        assertThat(text(get("/kept-for-europol"), "title")).isEqualTo("Another title");
    }

    @Test
    void leavesOutLinksToWhatTheCallerDoesNotSee() {
        put("linked", visible(planning("2015-07-01", "2015-07-01"), "public", ""));
        step(
                "linked",
                "postponement",
                """
                {"reason":"Later.","replacedBy":"hidden-later","replacement":%s}\
                """
                        .formatted(visible(planning("2015-08-01", "2015-08-01"), "members", "")));
        assertThat(text(get("/linked"), "replacedBy")).isEqualTo("hidden-later");

        speakAsNobody();
        assertThat(text(get("/linked"), "status")).isEqualTo("postponed");
        assertThat(get("/linked").body()).doesNotContain("hidden-later");
    }

    @Test
    void showsAReplacementToThoseWhoSeeWhatItReplaces() {
        put("both-open", visible(planning("2015-09-01", "2015-09-01"), "public", ""));
        step(
                "both-open",
                "postponement",
                """
                {"reason":"Later.","replacedBy":"both-open-later","replacement":%s}\
                """
                        .formatted(planning("2015-10-01", "2015-10-01")));

        speakAsNobody();
        assertThat(text(get("/both-open"), "replacedBy")).isEqualTo("both-open-later");
        assertThat(text(get("/both-open-later"), "replaces")).isEqualTo("both-open");
    }

    @Test
    void forgetsItsHiddenPastWhenMoreMayKnowOfIt() {
        put("opened", visible(planning("2015-11-01", "2015-11-01"), "members", ""));
        assertThat(
                        patch("opened", "{\"firstDay\":\"2015-11-05\",\"lastDay\":\"2015-11-05\"}")
                                .statusCode())
                .isEqualTo(200);
        assertThat(json(get("/opened")).path("earlierDates").size()).isEqualTo(1);

        patch("opened", "{\"visibility\":{\"audience\":\"public\",\"parties\":[]}}");

        speakAsNobody();
        assertThat(json(get("/opened")).path("firstDay").asString("")).isEqualTo("2015-11-05");
        assertThat(json(get("/opened")).path("earlierDates").size()).isZero();
    }

    @Test
    void listsTheSameBytesWithAndWithoutHiddenMeetingsInBetween() {
        var year = "?from=2016-01-01&to=2016-06-30&limit=2";
        for (int month = 1; month <= 5; month++) {
            put("open-" + month, visible(planning(day(month, 10), day(month, 11)), "public", ""));
        }
        var before = pages(year);

        for (int month = 1; month <= 5; month++) {
            put("members-" + month, planning(day(month, 9), day(month, 9)));
            put(
                    "named-" + month,
                    visible(planning(day(month, 12), day(month, 12)), "secretariat", "\"LV\""));
            put("draft-" + month, asDraft(planning(day(month, 10), day(month, 10))));
        }

        assertThat(pages(year)).isEqualTo(before);
        assertThat(before).hasSize(3);
        assertThat(pages(year + "&knownAt=2016-08-01T09:00:00Z"))
                .extracting(HttpBytes::body)
                .isEqualTo(before.stream().map(HttpBytes::body).toList());
    }

    private record HttpBytes(String body, String etag) {}

    /** All pages as the public sees them; the chair speaks again afterwards. */
    private List<HttpBytes> pages(String query) {
        speakAsNobody();
        var pages = new ArrayList<HttpBytes>();
        var next = "";
        do {
            var page = get(query + (next.isEmpty() ? "" : "&after=" + next));
            assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
            pages.add(new HttpBytes(page.body(), header(page, "ETag")));
            next = text(page, "next");
        } while (!next.isEmpty());
        speakAsSecretariat("RU");
        return pages;
    }

    private static String day(int month, int day) {
        return "2016-%02d-%02d".formatted(month, day);
    }

    private boolean sees(String id) {
        return get("/" + id).statusCode() == 200;
    }

    private static List<String> ids(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json(answer).path("items").findValuesAsString("id");
    }
}
