package bstf.gateway.overview;

import static org.assertj.core.api.Assertions.assertThat;

import bstf.gateway.overview.heard.Caring;
import bstf.gateway.overview.heard.Facts;
import bstf.platform.access.Audience;
import bstf.platform.access.Sight;
import bstf.platform.changes.view.Freshness;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In a gap the caretaker's secretariat is the one that people look for. */
class CaretakersSecretariatTest {
    private static final Freshness FRESH = new Freshness.Fresh();
    private static final Sources ALL_FRESH = new Sources(FRESH, FRESH, FRESH);
    private static final String TODAY = "2026-11-25";
    private static final String TENURE = "2026-11-01";

    private final Facts facts = Caring.appointed(Facts.founding());

    @ParameterizedTest
    @CsvSource({
        "PUBLIC, for-public",
        "OBSERVERS, for-observers for-public",
        "MEMBERS, for-members for-observers for-public",
        "SECRETARIAT, for-members for-observers for-public for-secretariat"
    })
    void isReachedThroughTheContactPointsThatEachAudienceSees(Audience rank, String seen) {
        for (var audience : List.of("public", "observers", "members", "secretariat")) {
            Caring.reached(facts, "for-" + audience, TENURE, "2026-11-01", audience);
        }

        assertThat(reached(TODAY, of(rank))).containsExactly(seen.split(" ", -1));
    }

    @Test
    void saysOnWhoseBehalf() {
        Caring.reached(facts, "tallinn", TENURE, "2026-11-01", "public");

        assertThat(secretariat(TODAY, Sight.ofThePublic()).tenure())
                .contains(estonia("2026-12-31"));
        assertThat(gaps(TODAY, Sight.ofThePublic())).isEmpty();
        assertThat(picture(TODAY, Sight.ofThePublic()).gaps())
                .extracting(Missing::subject)
                .contains("contact-point/tallinn");
    }

    @Test
    void keepsDirectLinesForMembers() {
        Caring.reached(facts, "tallinn", TENURE, "2026-11-01", "public");

        assertThat(lines(Sight.ofThePublic())).containsExactly("telephone");
        assertThat(lines(of(Audience.OBSERVERS))).containsExactly("telephone");
        assertThat(lines(of(Audience.MEMBERS))).containsExactly("telephone", "duty");
    }

    @ParameterizedTest
    @CsvSource({"PUBLIC, gap", "OBSERVERS, gap", "MEMBERS, in force", "SECRETARIAT, in force"})
    void isMissingForThoseWhoMayNotSeeHowToReachIt(Audience rank, String state) {
        Caring.reached(facts, "tallinn", TENURE, "2026-11-01", "members");

        var missing = gaps(TODAY, of(rank));
        if (state.equals("gap")) {
            assertThat(missing).containsExactly(notReached("2026-11-01"));
            assertThat(secretariat(TODAY, of(rank)))
                    .isInstanceOfSatisfying(
                            Secretariat.Gap.class,
                            gap -> {
                                assertThat(gap.tenure()).contains(estonia("2026-12-31"));
                                assertThat(ids(gap.lastKnown()))
                                        .containsExactly("secretariat-2015-2016");
                            });
        } else {
            assertThat(missing).isEmpty();
            assertThat(reached(TODAY, of(rank))).containsExactly("tallinn");
        }
    }

    @Test
    void isMissingFromTheDayAfterItsLastContactPoint() {
        var message =
                "{\"validUntil\": \"2026-11-20\", \"owner\": {\"kind\": \"secretariat\", \"id\": \"2026-11-01\"}}";
        facts.change("contacts", "contact-point/secretariat-2015-2016", message);

        assertThat(gaps(TODAY, Sight.ofThePublic())).containsExactly(notReached("2026-11-21"));
    }

    @Test
    void isNotReachedThroughAnybodyElses() {
        Caring.reached(facts, "moscow", "2015-2016-ru", "2015-01-01", "public");
        Caring.reached(facts, "riga", "2026-11-20", "2026-11-20", "public");

        assertThat(secretariat(TODAY, of(Audience.MEMBERS)))
                .isInstanceOfSatisfying(
                        Secretariat.Gap.class,
                        gap -> assertThat(ids(gap.lastKnown())).doesNotContain("riga"));
    }

    @Test
    void isNotReachedThroughWhatIsStillADraft() {
        Caring.drafted(facts, "draft", TENURE, "2026-11-01", "EE");
        var estonia = new Sight(Audience.SECRETARIAT, Optional.of("EE"));

        assertThat(secretariat(TODAY, estonia))
                .isInstanceOfSatisfying(
                        Secretariat.Gap.class,
                        gap -> assertThat(ids(gap.lastKnown())).doesNotContain("draft"));
    }

    @Test
    void isOverWithTheLastDayAndThenOnlyTheLastKnown() {
        Caring.reached(facts, "tallinn", TENURE, "2026-11-01", "public");

        assertThat(reached("2026-12-31", Sight.ofThePublic())).containsExactly("tallinn");
        assertThat(secretariat("2027-01-01", Sight.ofThePublic()))
                .isEqualTo(
                        new Secretariat.Gap(
                                Optional.empty(),
                                false,
                                Optional.of(LocalDate.parse("2027-01-01")),
                                points("2026-12-31", Sight.ofThePublic())));
        assertThat(chairmanship("2027-01-01").caretaker()).isEmpty();
    }

    @Test
    void endsWithTheDayBeforeADecidedTerm() {
        Caring.reached(facts, "tallinn", TENURE, "2026-11-01", "public");
        Caring.followedBy(facts, "LV", "2026-12-10", "decided");

        assertThat(chairmanship(TODAY).caretaker()).contains(estonia("2026-12-09"));
        assertThat(secretariat(TODAY, Sight.ofThePublic()).tenure())
                .contains(estonia("2026-12-09"));
        assertThat(secretariat("2026-12-10", Sight.ofThePublic()))
                .isInstanceOfSatisfying(
                        Secretariat.Gap.class,
                        gap -> {
                            assertThat(gap.tenure()).map(Tenure::member).contains("LV");
                            assertThat(gap.since()).contains(LocalDate.parse("2026-12-10"));
                            assertThat(ids(gap.lastKnown())).containsExactly("tallinn");
                        });
    }

    @Test
    void goesOnWhileATermIsOnlyProposed() {
        Caring.followedBy(facts, "LV", "2026-12-10", "proposed");

        assertThat(chairmanship("2026-12-15").caretaker()).contains(estonia("2026-12-31"));
    }

    /** Its days stay its own, and nobody acts on them: its rights rest. */
    @Test
    void restsWhileItsMemberIsSuspended() {
        Caring.reached(facts, "tallinn", TENURE, "2026-11-01", "public");
        assertThat(secretariat(TODAY, Sight.ofThePublic()).rests()).isFalse();

        facts.change(
                "membership",
                "member/EE",
                """
                {"standings": [
                  {"firstDay": "1996-05-04", "standing": "active", "decision": {"text": "Founded"}},
                  {"firstDay": "2026-11-10", "standing": "suspended", "decision": {"text": "Test"}}]}\
                """);

        assertThat(secretariat("2026-11-09", Sight.ofThePublic()).rests()).isFalse();
        assertThat(secretariat(TODAY, Sight.ofThePublic()).rests()).isTrue();
        assertThat(reached(TODAY, Sight.ofThePublic())).containsExactly("tallinn");
    }

    @Test
    void restsForAChairToo() {
        facts.change(
                "membership",
                "member/RU",
                """
                {"standings": [
                  {"firstDay": "1996-05-04", "standing": "active", "decision": {"text": "Founded"}},
                  {"firstDay": "2016-06-01", "standing": "suspended", "decision": {"text": "Test"}}]}\
                """);

        assertThat(secretariat("2016-05-31", Sight.ofThePublic()).rests()).isFalse();
        assertThat(secretariat("2016-06-01", Sight.ofThePublic()).rests()).isTrue();
    }

    /** What a coming chair prepares was never how to reach a secretariat. */
    @Test
    void neverKnewTheLastOneOfATermThatHasNotBegun() {
        Caring.followedBy(facts, "LV", "2026-12-10", "decided");
        Caring.reached(facts, "riga", "next", "2026-11-15", "members");

        assertThat(secretariat(TODAY, of(Audience.MEMBERS)))
                .isInstanceOfSatisfying(
                        Secretariat.Gap.class,
                        gap ->
                                assertThat(ids(gap.lastKnown()))
                                        .containsExactly("secretariat-2015-2016"));
        assertThat(reached("2026-12-10", of(Audience.MEMBERS))).containsExactly("riga");
    }

    private List<String> lines(Sight sight) {
        return points(TODAY, sight).getFirst().channels().stream()
                .map(ContactPoint.Channel::id)
                .toList();
    }

    private List<String> reached(String day, Sight sight) {
        return ids(points(day, sight));
    }

    private List<ContactPoint> points(String day, Sight sight) {
        return ((Secretariat.InForce) secretariat(day, sight)).contactPoints();
    }

    private Secretariat secretariat(String day, Sight sight) {
        return ((Part.Present<Secretariat>) picture(day, sight).secretariat()).value();
    }

    private Chairmanship.Gap chairmanship(String day) {
        return (Chairmanship.Gap) picture(day, Sight.ofThePublic()).chairmanship();
    }

    private List<Missing> gaps(String day, Sight sight) {
        return picture(day, sight).gaps().stream()
                .filter(missing -> missing.subject().equals("secretariat"))
                .toList();
    }

    private Picture picture(String day, Sight sight) {
        return (Picture) facts.register().basis(ALL_FRESH).on(LocalDate.parse(day), sight);
    }

    private static Caretaker estonia(String lastDay) {
        return new Caretaker("EE", LocalDate.parse("2026-11-01"), LocalDate.parse(lastDay));
    }

    private static Missing notReached(String since) {
        return new Missing(
                "contacts",
                "secretariat",
                new Gap(
                        "no-contact-in-force",
                        "contactPoints",
                        LocalDate.parse(since),
                        Optional.empty()));
    }

    private static List<String> ids(List<ContactPoint> points) {
        return points.stream().map(ContactPoint::id).toList();
    }

    private static Sight of(Audience rank) {
        return new Sight(rank, Optional.empty());
    }
}
