package bstf.gateway.overview;

import static org.assertj.core.api.Assertions.assertThat;

import bstf.gateway.overview.heard.Facts;
import bstf.platform.access.Audience;
import bstf.platform.access.Sight;
import bstf.platform.changes.view.Freshness;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PictureTest {
    private static final Sight MEMBERS = new Sight(Audience.MEMBERS, Optional.empty());
    private static final Freshness FRESH = new Freshness.Fresh();
    private static final Freshness MISSING = new Freshness.Missing();
    private static final Sources ALL_FRESH = new Sources(FRESH, FRESH, FRESH);

    private final Facts facts = Facts.founding();

    @Test
    void showsTheElevenMembersInTheOrderOfTheirNames() {
        assertThat(picture("2016-06-01").members())
                .extracting(on -> on.member().code())
                .containsExactly("DK", "EE", "FI", "DE", "IS", "LV", "LT", "NO", "PL", "RU", "SE");
    }

    @Test
    void showsNoMemberBeforeTheBodyWasFounded() {
        assertThat(picture("1996-05-03").members()).isEmpty();
    }

    @Test
    void keepsASuspendedMemberInThePictureButCountsItApart() {
        facts.change("membership", "member/DK", standings("suspended"));

        var picture = picture("2026-11-24");

        assertThat(picture.members()).hasSize(11);
        assertThat(picture.counts().members()).isEqualTo(10);
        assertThat(picture.counts().suspended()).isEqualTo(1);
        assertThat(picture("2026-01-01").counts().members()).isEqualTo(11);
    }

    @Test
    void leavesAMemberOutFromTheDayOfItsWithdrawalAndItsGapsToo() {
        facts.change("membership", "member/DK", standings("withdrawn"));

        assertThat(picture("2026-01-31").members()).hasSize(11);
        assertThat(picture("2026-02-01").members()).hasSize(10);
        assertThat(picture("2026-02-01").gaps())
                .extracting(Missing::subject)
                .doesNotContain("member/DK", "representative/DK");
    }

    @Test
    void leavesOutWhatWasRetiredAsAMistake() {
        facts.change("membership", "member/DK", "{\"retired\": true}")
                .change("membership", "observer/cbss", "{\"retired\": true}")
                .change("meetings", "meeting/2016-02-planning", "{\"retired\": true}")
                .change("contacts", "contact-point/secretariat-2015-2016", "{\"retired\": true}");

        var picture = picture("2016-06-01");

        assertThat(picture.members()).hasSize(10);
        assertThat(picture.observers()).hasSize(6);
        assertThat(programme(picture).past()).hasSize(6);
        assertThat(secretariat(picture)).isInstanceOf(Secretariat.Gap.class);
    }

    @Test
    void namesARepresentativeFromTheDayOnWhichThePostIsHeld() {
        facts.change(
                "membership",
                "representative/SE",
                """
                {"holders": [{"firstDay": "1996-05-04", "state": "not-named"},
                             {"firstDay": "2016-03-01", "state": "held",
                              "person": {"name": "Test Person"}},
                             {"firstDay": "2026-03-01", "state": "vacant"}]}\
                """);

        assertThat(picture("2016-02-29").counts().representativesNamed()).isZero();
        assertThat(picture("2016-03-01").counts().representativesNamed()).isEqualTo(1);
        assertThat(picture("2026-03-01").members().getLast().representative().orElseThrow().value())
                .isEqualTo(new Post.Vacant());
    }

    @Test
    void showsTheSuccessorOfAnObserverFromTheDayOfTheSuccession() {
        facts.change(
                        "membership",
                        "observer/emcdda",
                        "{\"succession\": {\"successor\": \"euda\", \"firstDay\": \"2024-07-02\"}}")
                .say(
                        "membership",
                        "observer/euda",
                        Facts.changed(
                                "membership",
                                "observer/emcdda",
                                """
                                {"id": "euda", "formerIds": ["emcdda"], "observesFrom": "2024-07-02",
                                 "names": [{"firstDay": "2024-07-02", "name": "European Union Drugs Agency"}]}\
                                """));

        assertThat(observers("2024-07-01")).contains("emcdda").doesNotContain("euda");
        assertThat(observers("2024-07-02")).contains("euda").doesNotContain("emcdda");
    }

    @Test
    void tellsMeetingsOfTheDayFromThoseBeforeAndAfter() {
        var programme = programme(picture("2016-05-03"));

        assertThat(ids(programme.past()))
                .containsExactly(
                        "2015-02-planning",
                        "2015-05-planning",
                        "2015-09-planning",
                        "2015-11-strategic",
                        "2016-02-planning");
        assertThat(ids(programme.ongoing())).containsExactly("2016-05-anniversary");
        assertThat(ids(programme.coming()))
                .containsExactly("2016-05-planning", "2016-09-planning", "2016-11-strategic");
        assertThat(programme.next()).map(Meeting::id).contains("2016-05-planning");
    }

    @Test
    void passesOverACancelledMeetingForTheNextOneButKeepsItInTheProgramme() {
        facts.change(
                "meetings",
                "meeting/2016-05-planning",
                "{\"status\": \"cancelled\", \"reason\": \"test\"}");

        var picture = picture("2016-05-03");

        assertThat(programme(picture).next()).map(Meeting::id).contains("2016-09-planning");
        assertThat(ids(programme(picture).coming())).contains("2016-05-planning");
        assertThat(picture.counts().meetings())
                .isEqualTo(new Part.Present<>(new Counts.MeetingCounts(5, 1, 2)));
    }

    @Test
    void showsTheLastProgrammeInAGapWithTheMeetingsThatFollowed() {
        facts.say(
                "meetings",
                "meeting/2017-02-planning",
                Facts.changed(
                        "meetings",
                        "meeting/2016-02-planning",
                        """
                        {"id": "2017-02-planning", "firstDay": "2017-02-23", "lastDay": "2017-02-24"}\
                        """));

        var programme = programme(picture("2026-11-24"));

        assertThat(programme.term()).map(Term::id).contains("2015-2016-ru");
        assertThat(programme.past()).hasSize(10);
        assertThat(programme.coming()).isEmpty();
        assertThat(programme.next()).isEmpty();
    }

    @Test
    void leavesEarlierChairsMeetingsOutOfTheProgramme() {
        facts.change(
                "membership",
                "rota/rota",
                """
                {"terms": [
                  {"id": "2015-2016-ru", "chair": "RU", "firstDay": "2015-01-01", "status": "decided",
                   "end": {"kind": "decided", "lastDay": "2015-12-31"}},
                  {"id": "2016-ee", "chair": "EE", "firstDay": "2016-01-01", "status": "decided",
                   "end": {"kind": "open"}}]}\
                """);

        assertThat(ids(programme(picture("2016-06-01")).past()))
                .containsExactly("2016-02-planning", "2016-05-anniversary", "2016-05-planning");
    }

    @Test
    void findsTheSecretariatOfTheTermInForce() {
        assertThat(secretariat(picture("2016-12-31")))
                .isInstanceOfSatisfying(
                        Secretariat.InForce.class,
                        it ->
                                assertThat(it.contactPoints())
                                        .extracting(ContactPoint::id)
                                        .containsExactly("secretariat-2015-2016"));
    }

    @Test
    void marksTheLastKnownSecretariatAsNoLongerInForce() {
        assertThat(secretariat(picture("2026-11-24")))
                .isInstanceOfSatisfying(
                        Secretariat.Gap.class,
                        gap -> {
                            assertThat(gap.since()).contains(LocalDate.parse("2017-01-01"));
                            assertThat(gap.lastKnown())
                                    .extracting(ContactPoint::id)
                                    .containsExactly("secretariat-2015-2016");
                        });
    }

    @Test
    void givesNobodyThePreviousChairsAddressAsTheirs() {
        facts.change(
                "contacts",
                "contact-point/secretariat-2015-2016",
                "{\"validUntil\": \"2030-12-31\"}");

        assertThat(secretariat(picture("2026-11-24"))).isInstanceOf(Secretariat.Gap.class);
    }

    @Test
    void gathersTheGapsOfTheDayFromAllServices() {
        var gaps = picture("2016-06-01").gaps();

        assertThat(gaps)
                .contains(gap("membership", "member/DK", "authorities-not-given", "authorities"))
                .extracting(Missing::part)
                .contains("membership", "meetings", "contacts");
        assertThat(gaps).extracting(Missing::subject).doesNotContain("rota/rota");
        assertThat(picture("2017-01-01").gaps())
                .extracting(Missing::subject)
                .contains("rota/rota", "secretariat")
                .doesNotContain("contact-point/secretariat-2015-2016");
    }

    @Test
    void countsNothingOfAServiceThatWasNeverHeard() {
        var picture = picture("2016-06-01", new Sources(FRESH, MISSING, MISSING));

        assertThat(picture.meetings()).isEqualTo(new Part.Missing<Programme>());
        assertThat(picture.counts().meetings()).isEqualTo(new Part.Missing<Counts.MeetingCounts>());
        assertThat(picture.secretariat()).isEqualTo(new Part.Missing<Secretariat>());
    }

    @Test
    void isNotReadyWhileMembershipIsMissing() {
        assertThat(
                        facts.register()
                                .basis(new Sources(MISSING, FRESH, FRESH))
                                .on(LocalDate.parse("2016-06-01"), MEMBERS))
                .isInstanceOf(Drawn.NotReady.class);
    }

    @Test
    void isNotReadyUntilBodyAndRotaWereHeard() {
        var only = Facts.none();
        assertThat(on("2016-06-01", only)).isInstanceOf(Drawn.NotReady.class);

        only.change("membership", "body/bstf", "{}");
        assertThat(on("2016-06-01", only)).isInstanceOf(Drawn.NotReady.class);

        only.change("membership", "rota/rota", "{}");
        assertThat(on("2016-06-01", only)).isInstanceOf(Picture.class);
    }

    @Test
    void hasTheSameBasisUntilSomethingChanges() {
        var before = facts.register().basis(ALL_FRESH);

        assertThat(facts.register().basis(ALL_FRESH)).isEqualTo(before).hasSameHashCodeAs(before);
        assertThat(
                        facts.register()
                                .basis(
                                        new Sources(
                                                FRESH, new Freshness.Stale(Instant.EPOCH), FRESH)))
                .isNotEqualTo(before);
        facts.change("membership", "member/DK", "{}");
        assertThat(facts.register().basis(ALL_FRESH)).isNotEqualTo(before);
    }

    private Picture picture(String day) {
        return picture(day, ALL_FRESH);
    }

    private Picture picture(String day, Sources sources) {
        return (Picture) facts.register().basis(sources).on(LocalDate.parse(day), MEMBERS);
    }

    private static Drawn on(String day, Facts facts) {
        return facts.register().basis(ALL_FRESH).on(LocalDate.parse(day), MEMBERS);
    }

    private List<String> observers(String day) {
        return picture(day).observers().stream().map(on -> on.observer().id()).toList();
    }

    private static Programme programme(Picture picture) {
        return ((Part.Present<Programme>) picture.meetings()).value();
    }

    private static Secretariat secretariat(Picture picture) {
        return ((Part.Present<Secretariat>) picture.secretariat()).value();
    }

    private static List<String> ids(List<Meeting> meetings) {
        return meetings.stream().map(Meeting::id).toList();
    }

    private static String standings(String later) {
        return """
        {"standings": [
          {"firstDay": "1996-05-04", "standing": "active", "decision": {"text": "Founded"}},
          {"firstDay": "2026-02-01", "standing": "%s", "decision": {"text": "Test"}}]}\
        """
                .formatted(later);
    }

    private static Missing gap(String part, String subject, String code, String field) {
        return new Missing(
                part,
                subject,
                new Gap(code, field, LocalDate.parse("1996-05-04"), Optional.empty()));
    }
}
