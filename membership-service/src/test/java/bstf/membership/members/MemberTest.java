package bstf.membership.members;

import static bstf.membership.Decided.event;
import static bstf.membership.Decided.refused;
import static bstf.membership.Decided.taken;
import static org.assertj.core.api.Assertions.assertThat;

import bstf.membership.language.FormalDecision;
import bstf.membership.language.Gap;
import bstf.membership.members.Standing.Kind;
import bstf.platform.changes.Decision;
import bstf.platform.time.DayRange;
import bstf.platform.time.Timeline.Entry;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MemberTest {
    private static final LocalDate FOUNDING = LocalDate.parse("1996-05-04");
    private static final LocalDate SUSPENSION = LocalDate.parse("2010-03-01");
    private static final LocalDate WITHDRAWAL = LocalDate.parse("2012-01-01");
    private static final LocalDate RETURN = LocalDate.parse("2014-07-01");
    private static final FormalDecision DECISION = FormalDecision.of("The members decided so.");
    private static final MemberCode SWEDEN = new MemberCode("SE");

    @Test
    void isInStandingFromItsFirstDayOn() {
        var sweden = sweden();

        assertThat(sweden.isInStandingOn(FOUNDING)).isTrue();
        assertThat(sweden.isInStandingOn(FOUNDING.minusDays(1))).isFalse();
    }

    @Test
    void remainsAMemberWhileItIsSuspended() {
        var sweden = taken(sweden().enter(SUSPENSION, Standing.suspended(DECISION)));

        assertThat(sweden.isMemberOn(SUSPENSION)).isTrue();
        assertThat(sweden.isInStandingOn(SUSPENSION)).isFalse();
        assertThat(sweden.isInStandingOn(SUSPENSION.minusDays(1))).isTrue();
    }

    @Test
    void returnsAfterAWithdrawalAndKeepsWhatWasBefore() {
        var sweden = taken(withdrawn().enter(RETURN, Standing.active(DECISION)));

        assertThat(sweden.isInStandingOn(RETURN)).isTrue();
        assertThat(sweden.isMemberOn(RETURN.minusDays(1))).isFalse();
        assertThat(sweden.standings().memberships())
                .containsExactly(
                        DayRange.of(FOUNDING, WITHDRAWAL.minusDays(1)), DayRange.from(RETURN));
    }

    @Test
    void correctsAStandingThatWasEnteredWronglyWithoutAddingOne() {
        var entered = sweden().enter(SUSPENSION, Standing.withdrawn(DECISION));
        var corrected = taken(entered).enter(SUSPENSION, Standing.suspended(DECISION));

        assertThat(event(entered)).isInstanceOf(MemberEvent.StandingEntered.class);
        assertThat(event(corrected)).isInstanceOf(MemberEvent.StandingCorrected.class);
        assertThat(taken(corrected).standings().timeline().entries()).hasSize(2);
    }

    @Test
    void takesOutAStandingThatNeverBegan() {
        assertThat(taken(withdrawn().removeStanding(WITHDRAWAL))).isEqualTo(sweden());
    }

    @Test
    void refusesToBeginWithASuspension() {
        var reason = refused(admit(Standing.suspended(DECISION)), "not-a-member-then");

        assertThat(reason.detail()).startsWith("The standing from 1996-05-04 is suspended,");
    }

    @Test
    void refusesToWithdrawTwice() {
        refused(withdrawn().enter(RETURN, Standing.withdrawn(DECISION)), "not-a-member-then");
    }

    @Test
    void refusesToTakeOutTheFirstStandingWhileOthersBuildOnIt() {
        refused(withdrawn().removeStanding(FOUNDING), "not-a-member-then");
    }

    @Test
    void refusesToTakeOutTheOnlyStanding() {
        refused(sweden().removeStanding(FOUNDING), "entries-required");
    }

    @Test
    void refusesTwoStandingsFromOneDay() {
        var entry = new Entry<>(FOUNDING, Standing.active(DECISION));

        refused(Member.admit(SWEDEN, record(List.of(entry, entry))), "first-day-twice");
    }

    @Test
    void refusesACodeThatIsNoCountry() {
        var britain =
                Member.admit(
                        new MemberCode("UK"),
                        record(List.of(new Entry<>(FOUNDING, Standing.active(DECISION)))));

        assertThat(refused(britain, "country-unknown").detail()).contains("GB");
    }

    @Test
    void isNamedByCldrInAnyLanguage() {
        assertThat(SWEDEN.nameIn(Locale.ENGLISH)).isEqualTo("Sweden");
        assertThat(SWEDEN.nameIn(Locale.of("sv"))).isEqualTo("Sverige");
    }

    @Test
    void missesItsAuthoritiesOnTheDaysOfItsMembershipOnly() {
        assertThat(withdrawn().gaps())
                .containsExactly(
                        new Gap(
                                "authorities-not-given",
                                "authorities",
                                DayRange.of(FOUNDING, WITHDRAWAL.minusDays(1))));
    }

    @Test
    void missesNothingOnceAnAuthorityIsNamed() {
        assertThat(taken(sweden().name(authority("police", "Police Authority"))).gaps()).isEmpty();
    }

    @Test
    void keepsTheOrderOfAuthoritiesWhenOneIsRenamed() {
        var named = taken(sweden().name(authority("customs", "Customs")));
        var both = taken(named.name(authority("police", "Police Authority")));
        var renamed = taken(both.name(authority("customs", "Swedish Customs")));

        assertThat(renamed.authorities().items())
                .extracting(CompetentAuthority::name)
                .containsExactly("Swedish Customs", "Police Authority");
    }

    @Test
    void hasNoAuthoritiesGivenAfterTheLastOneIsRemoved() {
        var named = taken(sweden().name(authority("police", "Police Authority")));

        assertThat(taken(named.removeAuthority("police")).authorities())
                .isEqualTo(new Authorities.NotGiven());
    }

    @Test
    void refusesTwoAuthoritiesWithOneId() {
        var police = authority("police", "Police Authority");

        refused(
                sweden().change(sweden().record().withAuthorities(List.of(police, police))),
                "authority-id-twice");
    }

    @Test
    void isInStandingNoLongerWhenItsEntryWasAMistake() {
        var retired = taken(sweden().retire());

        assertThat(retired.retired()).isTrue();
        assertThat(retired.isInStandingOn(FOUNDING)).isFalse();
    }

    @Test
    void comesBackIntoTheListsWhenItWasRetiredByMistake() {
        var restored = taken(sweden().retire()).change(sweden().record());

        assertThat(event(restored)).isInstanceOf(MemberEvent.MemberRestored.class);
        assertThat(taken(restored)).isEqualTo(sweden());
    }

    @Test
    void refusesToRemoveWhatIsNotThere() {
        refused(sweden().removeStanding(RETURN), "standing-unknown");
        refused(sweden().removeAuthority("police"), "authority-unknown");
    }

    @Test
    void saysWhichStandingHoldsOnADay() {
        assertThat(withdrawn().standingOn(WITHDRAWAL))
                .map(entry -> entry.value().kind())
                .hasValue(Kind.WITHDRAWN);
    }

    private static CompetentAuthority authority(String id, String name) {
        return new CompetentAuthority(id, name, Optional.empty());
    }

    private static Member sweden() {
        return taken(admit(Standing.active(DECISION)));
    }

    private static Member withdrawn() {
        return taken(sweden().enter(WITHDRAWAL, Standing.withdrawn(DECISION)));
    }

    private static Decision<Member> admit(Standing standing) {
        return Member.admit(SWEDEN, record(List.of(new Entry<>(FOUNDING, standing))));
    }

    private static MemberRecord record(List<Entry<Standing>> standings) {
        return new MemberRecord(standings, List.of(), false);
    }
}
