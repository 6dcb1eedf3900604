package bstf.gateway.overview;

import static org.assertj.core.api.Assertions.assertThat;

import bstf.gateway.overview.heard.Facts;
import bstf.gateway.overview.heard.Restricted;
import bstf.platform.access.Audience;
import bstf.platform.access.Sight;
import bstf.platform.changes.view.Freshness;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AudiencesTest {
    private static final Freshness FRESH = new Freshness.Fresh();
    private static final Sources ALL_FRESH = new Sources(FRESH, FRESH, FRESH);
    private static final LocalDate DAY = LocalDate.parse("2026-11-24");

    private final Facts facts = Restricted.added(Facts.founding());

    @ParameterizedTest
    @CsvSource({
        "PUBLIC, , all",
        "OBSERVERS, , all observers",
        "OBSERVERS, cbss, all observers",
        "OBSERVERS, europol, all observers named",
        "MEMBERS, , all members observers",
        "MEMBERS, LV, all members observers",
        "MEMBERS, EE, all members observers named",
        "MEMBERS, FI, all draft members observers",
        "SECRETARIAT, LV, all members observers secretariat named",
        "SECRETARIAT, FI, all draft members observers secretariat named",
        "PUBLIC, EE, all named"
    })
    void showsMeetingsToTheirAudienceAndToThoseWhoAreNamed(
            Audience rank, String party, String ids) {
        var sight = new Sight(rank, Optional.ofNullable(party));

        assertThat(coming(sight)).containsExactlyInAnyOrder(ids.split(" ", -1));
    }

    @ParameterizedTest
    @EnumSource
    void countsWhatIsSeen(Audience rank) {
        var picture = picture(facts, new Sight(rank, Optional.empty()));

        assertThat(picture.counts().meetings())
                .isEqualTo(
                        new Part.Present<>(
                                new Counts.MeetingCounts(
                                        9, 0, coming(new Sight(rank, Optional.empty())).size())));
        assertThat(picture.counts().gaps()).isEqualTo(picture.gaps().size());
        assertThat(picture.counts().representativesNamed()).isEqualTo(1);
    }

    @Test
    void namesPeopleToMembersAndToThoseWhosePostItIs() {
        assertThat(representative(sight(Audience.MEMBERS, "LV"))).isInstanceOf(Post.Held.class);
        assertThat(representative(sight(Audience.PUBLIC, "EE"))).isInstanceOf(Post.Held.class);
        assertThat(representative(sight(Audience.OBSERVERS, "cbss")))
                .isEqualTo(new Post.Withheld());
        assertThat(representative(Sight.ofThePublic())).isEqualTo(new Post.Occupied());

        assertThat(seat(sight(Audience.OBSERVERS, "europol"))).isInstanceOf(Post.Held.class);
        assertThat(seat(sight(Audience.OBSERVERS, "cbss"))).isEqualTo(new Post.Withheld());
        assertThat(seat(Sight.ofThePublic())).isEqualTo(new Post.Occupied());
    }

    @Test
    void keepsDirectLinesAndWhoCheckedThemForMembers() {
        assertThat(lines(Sight.ofThePublic())).containsExactly("telephone-1");
        assertThat(lines(sight(Audience.OBSERVERS, "cbss"))).containsExactly("telephone-1");
        assertThat(lines(sight(Audience.MEMBERS, "EE")))
                .containsExactly("telephone-1", "desk", "mobile");
        assertThat(point(Sight.ofThePublic()).verification())
                .isEqualTo(
                        new ContactPoint.Verification.Verified(
                                LocalDate.parse("2016-01-01"),
                                Optional.empty(),
                                false,
                                Optional.empty()));
        assertThat(point(sight(Audience.OBSERVERS, "cbss")).verification())
                .isEqualTo(
                        new ContactPoint.Verification.Verified(
                                LocalDate.parse("2016-01-01"),
                                Optional.empty(),
                                true,
                                Optional.empty()));
        assertThat(point(Sight.ofThePublic()).gaps())
                .extracting(Gap::code)
                .containsExactly("country-not-given");
    }

    @Test
    void saysNothingOfAMeetingThatIsNotSeenInOneThatIs() {
        assertThat(meeting("all", Sight.ofThePublic()).replacedBy()).isEmpty();
        assertThat(meeting("all", sight(Audience.MEMBERS, "LV")).replacedBy()).contains("members");
    }

    @Test
    void tellsWhoTakesCareOnADayOfAGap() {
        var chairmanship = picture(facts, Sight.ofThePublic()).chairmanship();

        assertThat(((Chairmanship.Gap) chairmanship).caretaker())
                .contains(
                        new Caretaker(
                                "EE",
                                LocalDate.parse("2026-11-01"),
                                LocalDate.parse("2026-12-31")));
    }

    @ParameterizedTest
    @EnumSource(names = {"PUBLIC", "OBSERVERS"})
    void isTheSameWithAndWithoutFiveHundredHiddenThings(Audience rank) {
        var sight = new Sight(rank, Optional.empty());
        var without = picture(facts, sight);
        var later = Instant.parse("2026-11-24T08:30:00Z");
        for (int i = 0; i < 500; i++) {
            var members =
                    """
                    {"id": "hidden-%1$d", "title": "Hidden %1$d", "firstDay": "2026-11-24", "lastDay": "2026-11-24",
                     "visibility": {"audience": "%2$s", "parties": []}, "replaces": "all"}\
                    """
                            .formatted(i, List.of("members", "secretariat").get(i % 2));
            facts.say(
                    "meetings",
                    "meeting/hidden-" + i,
                    Facts.changed("meetings", "meeting/2015-02-planning", members).toString(),
                    later,
                    i % 3 == 0 ? Audience.PUBLIC : Audience.MEMBERS);
        }

        assertThat(picture(facts, sight)).isEqualTo(without);
        assertThat(picture(facts, sight(Audience.MEMBERS, "EE"))).isNotEqualTo(without);
    }

    @ParameterizedTest
    @EnumSource(names = {"PUBLIC", "OBSERVERS"})
    void doesNotMoveWhenAHiddenPartOfWhatIsSeenChanges(Audience rank) {
        var sight = new Sight(rank, Optional.empty());
        var before = picture(facts, sight);
        var members = picture(facts, sight(Audience.MEMBERS, "LV"));
        var later = Instant.parse("2026-11-24T08:30:00Z");
        facts.say(
                "membership",
                "representative/EE",
                Facts.changed(
                                "membership",
                                "representative/EE",
                                """
                                {"holders": [{"firstDay": "2020-01-01", "state": "held",
                                  "person": {"name": "Jaan Näidis"}}], "gaps": []}\
                                """)
                        .toString(),
                later,
                Audience.PUBLIC);

        assertThat(picture(facts, sight)).isEqualTo(before);
        assertThat(picture(facts, sight).changedAt()).isEmpty();
        assertThat(members.changedAt()).isPresent();
        assertThat(picture(facts, sight(Audience.MEMBERS, "LV")).changedAt()).contains(later);
    }

    @Test
    void showsARenamedObserverWhatNamesItByItsFormerId() {
        var sight =
                new Sight(
                        Audience.OBSERVERS,
                        Optional.of("europol-2"),
                        Set.of("europol-2", "europol"));
        var basis = facts.register().basis(ALL_FRESH);

        assertThat(coming(sight)).containsExactlyInAnyOrder("all", "observers", "named");
        assertThat(seat(sight)).isInstanceOf(Post.Held.class);
        assertThat(basis.shared(sight)).isEqualTo(sight);
    }

    @Test
    void believesTheNarrowerOfEnvelopeAndMessage() {
        facts.say(
                "meetings",
                "meeting/all",
                Facts.changed("meetings", "meeting/2015-02-planning", "{\"id\": \"all\"}")
                        .toString(),
                Instant.parse("2026-11-24T08:30:00Z"),
                Audience.SECRETARIAT);

        assertThat(coming(sight(Audience.MEMBERS, "LV"))).doesNotContain("all");
    }

    @Test
    void sharesOneSightAmongThoseWhoSeeTheSame() {
        var basis = facts.register().basis(ALL_FRESH);

        assertThat(basis.shared(sight(Audience.MEMBERS, "LV")))
                .isEqualTo(new Sight(Audience.MEMBERS, Optional.empty()));
        assertThat(basis.shared(sight(Audience.MEMBERS, "EE")))
                .isEqualTo(sight(Audience.MEMBERS, "EE"));
        assertThat(basis.shared(sight(Audience.MEMBERS, "FI")))
                .isEqualTo(sight(Audience.MEMBERS, "FI"));
        assertThat(basis.shared(sight(Audience.OBSERVERS, "cbss")))
                .isEqualTo(sight(Audience.OBSERVERS, "cbss"));
    }

    private List<String> coming(Sight sight) {
        return programme(sight).coming().stream().map(Meeting::id).toList();
    }

    private Meeting meeting(String id, Sight sight) {
        return programme(sight).coming().stream()
                .filter(meeting -> meeting.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Programme programme(Sight sight) {
        return ((Part.Present<Programme>) picture(facts, sight).meetings()).value();
    }

    private Post representative(Sight sight) {
        return picture(facts, sight).members().stream()
                .filter(on -> on.member().code().equals("EE"))
                .findFirst()
                .flatMap(MemberOnDay::representative)
                .orElseThrow()
                .value();
    }

    private Post seat(Sight sight) {
        return picture(facts, sight).observers().stream()
                .filter(on -> on.observer().id().equals("europol"))
                .findFirst()
                .flatMap(on -> on.seats().getFirst().post())
                .orElseThrow()
                .value();
    }

    private List<String> lines(Sight sight) {
        return point(sight).channels().stream().map(ContactPoint.Channel::id).toList();
    }

    private ContactPoint point(Sight sight) {
        var secretariat = ((Part.Present<Secretariat>) picture(facts, sight).secretariat()).value();
        return ((Secretariat.Gap) secretariat).lastKnown().getFirst();
    }

    private static Sight sight(Audience rank, String party) {
        return new Sight(rank, Optional.of(party));
    }

    private static Picture picture(Facts facts, Sight sight) {
        return (Picture) facts.register().basis(ALL_FRESH).on(DAY, sight);
    }
}
