package bstf.membership.members;

import static bstf.membership.Decided.event;
import static bstf.membership.Decided.refused;
import static bstf.membership.Decided.taken;
import static bstf.membership.members.MemberSamples.LATVIA;
import static bstf.membership.members.MemberSamples.LITHUANIA;
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
    void isNoMemberWhileItsAdmissionIsOnlyProposed() {
        var proposed =
                Member.propose(
                        SWEDEN,
                        record(List.of(new Entry<>(FOUNDING, Standing.active(DECISION)))),
                        Optional.of(LATVIA));
        var admitted = taken(proposed).accession().approveAll(Optional.of(LITHUANIA));

        assertThat(event(proposed)).isInstanceOf(MemberEvent.MemberProposed.class);
        assertThat(taken(proposed).isMemberOn(RETURN)).isFalse();
        assertThat(taken(proposed).gaps()).isEmpty();
        assertThat(event(admitted)).isInstanceOf(MemberEvent.MemberAdmitted.class);
        assertThat(taken(admitted).isInStandingOn(RETURN)).isTrue();
        assertThat(taken(admitted).standingOn(RETURN))
                .map(entry -> entry.value().backing())
                .hasValue(new Backing(Optional.of(LATVIA), Optional.of(LITHUANIA)));
        assertThat(taken(taken(proposed).accession().withdrawAll()).proposed())
                .isEqualTo(ProposedStandings.none());
    }

    @Test
    void standsAsItDidWhileAnotherStandingIsOnlyProposed() {
        var proposed =
                sweden().accession()
                        .propose(SUSPENSION, Standing.suspended(DECISION), Optional.of(LATVIA));
        var approved = taken(proposed).accession().approve(SUSPENSION, Optional.of(LITHUANIA));

        assertThat(event(proposed)).isInstanceOf(MemberEvent.StandingProposed.class);
        assertThat(taken(proposed).isInStandingOn(SUSPENSION)).isTrue();
        assertThat(event(approved)).isInstanceOf(MemberEvent.StandingEntered.class);
        assertThat(taken(approved).isInStandingOn(SUSPENSION)).isFalse();
    }

    @Test
    void remainsAMemberWhileItIsSuspended() {
        var sweden = approved(sweden(), SUSPENSION, Standing.suspended(DECISION));

        assertThat(sweden.isMemberOn(SUSPENSION)).isTrue();
        assertThat(sweden.isInStandingOn(SUSPENSION)).isFalse();
        assertThat(sweden.isInStandingOn(SUSPENSION.minusDays(1))).isTrue();
    }

    @Test
    void returnsAfterAWithdrawalAndKeepsWhatWasBefore() {
        var sweden = approved(withdrawn(), RETURN, Standing.active(DECISION));

        assertThat(sweden.isInStandingOn(RETURN)).isTrue();
        assertThat(sweden.isMemberOn(RETURN.minusDays(1))).isFalse();
        assertThat(sweden.standings().memberships())
                .containsExactly(
                        DayRange.of(FOUNDING, WITHDRAWAL.minusDays(1)), DayRange.from(RETURN));
    }

    @Test
    void correctsAStandingThatWasEnteredWronglyWithoutAddingOne() {
        var entered = approved(sweden(), SUSPENSION, Standing.withdrawn(DECISION));
        var corrected =
                taken(
                                entered.accession()
                                        .propose(
                                                SUSPENSION,
                                                Standing.suspended(DECISION),
                                                Optional.of(LATVIA)))
                        .accession()
                        .approve(SUSPENSION, Optional.of(LITHUANIA));

        assertThat(event(corrected)).isInstanceOf(MemberEvent.StandingCorrected.class);
        assertThat(taken(corrected).standings().timeline().entries()).hasSize(2);
    }

    @Test
    void takesOutAStandingThatNeverBeganByTwo() {
        var asked = withdrawn().accession().takeOut(WITHDRAWAL, Optional.of(LATVIA));
        var out = taken(asked).accession().approve(WITHDRAWAL, Optional.of(LITHUANIA));

        assertThat(event(asked)).isInstanceOf(MemberEvent.StandingRemovalProposed.class);
        assertThat(taken(asked).isMemberOn(WITHDRAWAL)).isFalse();
        assertThat(event(out)).isInstanceOf(MemberEvent.StandingRemoved.class);
        assertThat(taken(out)).isEqualTo(sweden());
    }

    @Test
    void approvesNothingThatNobodyProposed() {
        var by = Optional.of(LITHUANIA);

        refused(sweden().accession().approve(FOUNDING, by), "already-approved");
        refused(sweden().accession().approve(RETURN, by), "nothing-proposed");
        refused(sweden().accession().approveAll(by), "already-approved");
        refused(sweden().accession().withdraw(FOUNDING), "nothing-proposed");
        refused(sweden().accession().withdrawAll(), "nothing-proposed");
    }

    @Test
    void withdrawsAProposal() {
        var proposed =
                taken(
                        sweden().accession()
                                .propose(
                                        SUSPENSION,
                                        Standing.suspended(DECISION),
                                        Optional.of(LATVIA)));

        assertThat(taken(proposed.accession().withdraw(SUSPENSION))).isEqualTo(sweden());
        assertThat(taken(proposed.accession().takeOut(SUSPENSION, Optional.of(LITHUANIA))))
                .isEqualTo(sweden());
    }

    @Test
    void keepsTheProposerOfWhatAnotherOneProposesAgain() {
        var suspension = Standing.suspended(DECISION);
        var proposed =
                taken(sweden().accession().propose(SUSPENSION, suspension, Optional.of(LATVIA)));

        assertThat(
                        taken(
                                proposed.accession()
                                        .propose(SUSPENSION, suspension, Optional.of(LITHUANIA))))
                .isEqualTo(proposed);
    }

    @Test
    void refusesToBeginWithASuspension() {
        var reason = refused(admit(Standing.suspended(DECISION)), "not-a-member-then");

        assertThat(reason.detail()).startsWith("The standing from 1996-05-04 is suspended,");
    }

    @Test
    void refusesToWithdrawTwice() {
        refused(
                withdrawn()
                        .accession()
                        .propose(RETURN, Standing.withdrawn(DECISION), Optional.of(LATVIA)),
                "not-a-member-then");
    }

    @Test
    void refusesToTakeOutTheFirstStandingWhileOthersBuildOnIt() {
        refused(
                withdrawn().accession().takeOut(FOUNDING, Optional.of(LATVIA)),
                "not-a-member-then");
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

        refused(sweden().give(List.of(police, police)), "authority-id-twice");
    }

    @Test
    void isRetiredOnlyWhenItGivesNoStanding() {
        var retired = taken(withdrawn().retire(WITHDRAWAL));
        var asked = taken(sweden().accession().takeOut(FOUNDING, Optional.of(LATVIA)));
        var none = taken(asked.accession().approve(FOUNDING, Optional.of(LITHUANIA)));

        refused(sweden().retire(RETURN), "member-has-standing");
        refused(withdrawn().retire(WITHDRAWAL.minusDays(1)), "member-has-standing");
        refused(returning().retire(WITHDRAWAL), "member-has-standing");
        assertThat(retired.retired()).isTrue();
        assertThat(retired.isInStandingOn(FOUNDING)).isFalse();
        assertThat(taken(none.retire(RETURN)).retired()).isTrue();
        refused(
                retired.accession().propose(RETURN, Standing.active(DECISION), Optional.of(LATVIA)),
                "member-retired");
    }

    @Test
    void comesBackIntoTheListsWhenItWasRetiredByMistake() {
        var restored = taken(withdrawn().retire(WITHDRAWAL)).restore(Optional.of(LATVIA), RETURN);

        assertThat(event(restored)).isInstanceOf(MemberEvent.MemberRestored.class);
        assertThat(taken(restored)).isEqualTo(withdrawn());
    }

    @Test
    void comesBackAsAProposalWhereItWouldBeAMemberAtOnce() {
        var restored = taken(retired(sweden()).restore(Optional.of(LATVIA), RETURN));

        assertThat(restored.isMemberOn(RETURN)).isFalse();
        assertThat(restored.proposed().all())
                .extracting(StandingProposal::proposedBy)
                .containsExactly(Optional.of(LATVIA));
        assertThat(
                        taken(restored.accession().approveAll(Optional.of(LITHUANIA)))
                                .isInStandingOn(RETURN))
                .isTrue();
        assertThat(taken(sweden().restore(Optional.of(LATVIA), RETURN))).isEqualTo(sweden());
    }

    @Test
    void comesBackAsAProposalWhereItWouldBeAMemberForAWhile() {
        var lastDay = WITHDRAWAL.minusDays(1);
        var leaving = taken(retired(withdrawn()).restore(Optional.of(LATVIA), lastDay));
        var later = taken(retired(returning()).restore(Optional.of(LATVIA), WITHDRAWAL));

        assertThat(leaving.isMemberOn(lastDay)).isFalse();
        assertThat(leaving.proposed().all()).hasSize(2);
        assertThat(later.isMemberOn(RETURN)).isFalse();
        assertThat(later.proposed().all()).hasSize(3);
    }

    @Test
    void refusesToRemoveWhatIsNotThere() {
        refused(sweden().accession().takeOut(RETURN, Optional.of(LATVIA)), "standing-unknown");
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
        return approved(sweden(), WITHDRAWAL, Standing.withdrawn(DECISION));
    }

    private static Member returning() {
        return approved(withdrawn(), RETURN, Standing.active(DECISION));
    }

    /** As an entry was retired when that did not yet take two members. */
    private static Member retired(Member member) {
        return new Member(
                member.code(), member.standings(), member.proposed(), member.authorities(), true);
    }

    private static Member approved(Member member, LocalDate firstDay, Standing standing) {
        return MemberSamples.standing(member, firstDay.toString(), standing);
    }

    private static Decision<Member> admit(Standing standing) {
        return Member.admit(SWEDEN, record(List.of(new Entry<>(FOUNDING, standing))));
    }

    private static MemberRecord record(List<Entry<Standing>> standings) {
        return new MemberRecord(standings, List.of());
    }
}
