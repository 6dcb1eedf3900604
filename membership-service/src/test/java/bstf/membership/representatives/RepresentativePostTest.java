package bstf.membership.representatives;

import static bstf.membership.Decided.event;
import static bstf.membership.Decided.refused;
import static bstf.membership.Decided.taken;
import static org.assertj.core.api.Assertions.assertThat;

import bstf.membership.language.FormalDecision;
import bstf.membership.language.Gap;
import bstf.membership.language.Holding;
import bstf.membership.language.Person;
import bstf.membership.members.Member;
import bstf.membership.members.MemberCode;
import bstf.membership.members.MemberRecord;
import bstf.membership.members.Standing;
import bstf.platform.time.DayRange;
import bstf.platform.time.Timeline.Entry;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RepresentativePostTest {
    private static final LocalDate FOUNDING = LocalDate.parse("1996-05-04");
    private static final LocalDate NAMING = LocalDate.parse("2015-01-01");
    private static final LocalDate VACANCY = LocalDate.parse("2016-02-01");
    private static final LocalDate WITHDRAWAL = LocalDate.parse("2020-01-01");
    private static final MemberCode LATVIA = new MemberCode("LV");
    private static final Holding NOT_NAMED = new Holding.NotNamed();
    private static final Holding SOMEBODY =
            new Holding.Held(
                    new Person(
                            "Анна Пример",
                            Optional.of("Anna Primer"),
                            Optional.empty(),
                            Optional.of("State Secretary")));

    @Test
    void saysThatTheRepresentativeIsNotNamed() {
        assertThat(post().gaps())
                .containsExactly(
                        new Gap("representative-not-named", "holders", DayRange.from(FOUNDING)));
    }

    @Test
    void closesTheGapOnTheDayBeforeSomebodyIsNamed() {
        var named = post().name(NAMING, SOMEBODY, eligibility());

        assertThat(event(named)).isInstanceOf(RepresentativeEvent.RepresentativeNamed.class);
        assertThat(taken(named).gaps())
                .extracting(Gap::days)
                .containsExactly(DayRange.of(FOUNDING, NAMING.minusDays(1)));
    }

    @Test
    void isVacantBetweenTwoHolders() {
        var vacant =
                taken(
                        taken(post().name(NAMING, SOMEBODY, eligibility()))
                                .name(VACANCY, new Holding.Vacant(), eligibility()));
        var successor = taken(vacant.name(VACANCY.plusDays(30), SOMEBODY, eligibility()));

        assertThat(successor.on(VACANCY)).hasValue(new Entry<>(VACANCY, new Holding.Vacant()));
        assertThat(successor.gaps())
                .contains(
                        new Gap(
                                "post-vacant",
                                "holders",
                                DayRange.of(VACANCY, VACANCY.plusDays(29))));
    }

    @Test
    void knowsNothingBeforeItsFirstEntry() {
        assertThat(post().on(FOUNDING.minusDays(1))).isEmpty();
    }

    @Test
    void takesOutAHolderWhoWasEnteredByMistake() {
        var named = taken(post().name(NAMING, SOMEBODY, eligibility()));

        assertThat(taken(named.remove(NAMING))).isEqualTo(post());
    }

    @Test
    void refusesToTakeOutAllThatIsKnown() {
        refused(post().remove(FOUNDING), "entries-required");
    }

    @Test
    void refusesToTakeOutWhatIsNotThere() {
        refused(post().remove(NAMING), "holder-unknown");
    }

    @Test
    void refusesAPersonForAMemberThatHasWithdrawn() {
        var reason = refused(post().name(WITHDRAWAL, SOMEBODY, eligibility()), "not-a-member-then");

        assertThat(reason.detail()).startsWith("LV is no member on 2020-01-01");
    }

    @Test
    void letsAPostOfAFormerMemberFallVacant() {
        assertThat(taken(post().name(WITHDRAWAL, new Holding.Vacant(), eligibility())).gaps())
                .hasSize(2);
    }

    @Test
    void refusesAPostForNoMember() {
        refused(
                RepresentativePost.setUp(
                        List.of(new Entry<>(FOUNDING, NOT_NAMED)),
                        new Eligibility(LATVIA, Optional.empty())),
                "member-unknown");
    }

    @Test
    void refusesTwoHoldersFromOneDay() {
        var entry = new Entry<>(FOUNDING, NOT_NAMED);

        refused(post().change(List.of(entry, entry), eligibility()), "first-day-twice");
    }

    private static RepresentativePost post() {
        return taken(
                RepresentativePost.setUp(List.of(new Entry<>(FOUNDING, NOT_NAMED)), eligibility()));
    }

    private static Eligibility eligibility() {
        var decision = FormalDecision.of("The members decided so.");
        var member =
                taken(
                        Member.admit(
                                LATVIA,
                                new MemberRecord(
                                        List.of(
                                                new Entry<>(FOUNDING, Standing.active(decision)),
                                                new Entry<>(
                                                        WITHDRAWAL, Standing.withdrawn(decision))),
                                        List.of())));
        return new Eligibility(LATVIA, Optional.of(member));
    }
}
