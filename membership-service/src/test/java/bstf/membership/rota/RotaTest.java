package bstf.membership.rota;

import static bstf.membership.Decided.event;
import static bstf.membership.Decided.refused;
import static bstf.membership.Decided.taken;
import static bstf.membership.rota.RotaSamples.ANOTHER;
import static bstf.membership.rota.RotaSamples.DECISION;
import static bstf.membership.rota.RotaSamples.FINLAND;
import static bstf.membership.rota.RotaSamples.LATVIA;
import static bstf.membership.rota.RotaSamples.LITHUANIA;
import static bstf.membership.rota.RotaSamples.chairs;
import static bstf.membership.rota.RotaSamples.rota;
import static bstf.membership.rota.RotaSamples.russia;
import static org.assertj.core.api.Assertions.assertThat;

import bstf.membership.language.FormalDecision;
import bstf.membership.language.Gap;
import bstf.membership.members.Backing;
import bstf.membership.members.MemberCode;
import bstf.platform.changes.Decision;
import bstf.platform.time.DayRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RotaTest {
    private static final LocalDate TODAY = LocalDate.parse("2016-06-01");
    private static final LocalDate LAST = LocalDate.parse("2016-12-31");
    private static final LocalDate NEXT = LocalDate.parse("2017-01-01");

    @Test
    void hasTheChairOnTheFirstAndOnTheLastDayOfTheTerm() {
        assertThat(rota().on(russia().firstDay()).current()).hasValue(russia());
        assertThat(rota().on(LAST).current()).hasValue(russia());
        assertThat(rota().on(NEXT).current()).isEmpty();
    }

    @Test
    void saysThatTheChairAfterTheLastTermIsNotDecided() {
        assertThat(rota().on(NEXT).state()).isEqualTo(Chairmanship.State.NOT_DECIDED);
        assertThat(rota().on(NEXT).previous()).hasValue(russia());
        assertThat(rota().gaps())
                .containsExactly(new Gap("chairmanship-not-decided", "terms", DayRange.from(NEXT)));
    }

    @Test
    void saysThatTheChairBeforeTheFirstTermIsNotGiven() {
        var chairmanship = rota().on(LocalDate.parse("2014-12-31"));

        assertThat(chairmanship.state()).isEqualTo(Chairmanship.State.NOT_GIVEN);
        assertThat(chairmanship.next()).hasValue(russia());
    }

    @Test
    void handsOverOnTheNextDay() {
        var decided = decided(rota(), finland("2017-01-01", "2018-06-30"));

        assertThat(decided.on(LAST).current()).map(Term::chair).hasValue(new MemberCode("RU"));
        assertThat(decided.on(LAST).next()).map(Term::chair).hasValue(FINLAND);
        assertThat(decided.on(NEXT).current()).map(Term::chair).hasValue(FINLAND);
        assertThat(decided.gaps())
                .extracting(Gap::days)
                .containsExactly(DayRange.from(LocalDate.parse("2018-07-01")));
    }

    @Test
    void reportsTheDaysBetweenTwoTerms() {
        assertThat(decided(rota(), finland("2017-03-01", "2018-06-30")).gaps())
                .extracting(Gap::days)
                .contains(DayRange.of(NEXT, LocalDate.parse("2017-02-28")));
    }

    @Test
    void givesNoChairByAProposal() {
        var proposed = taken(propose(rota(), finland("2017-01-01", "2018-06-30")));

        assertThat(proposed.on(NEXT).current()).isEmpty();
        assertThat(proposed.on(NEXT).proposed()).map(Term::chair).hasValue(FINLAND);
        assertThat(proposed.gaps()).isEqualTo(rota().gaps());
        assertThat(proposed.turns()).isEqualTo(rota().turns());
    }

    @Test
    void keepsWhoProposedAndWhoDecided() {
        var proposed = propose(rota(), finland("2017-01-01", "2018-06-30"));
        var decided = decide(taken(proposed), "finland", DECISION);

        assertThat(event(proposed)).isInstanceOf(RotaEvent.TermProposed.class);
        assertThat(event(decided)).isInstanceOf(RotaEvent.TermDecided.class);
        assertThat(taken(decided).find("finland"))
                .map(Term::status)
                .hasValue(
                        TermStatus.decided(
                                DECISION,
                                new Backing(Optional.of(LATVIA), Optional.of(LITHUANIA))));
    }

    @Test
    void refusesTermsThatShareOneDay() {
        var reason = refused(propose(rota(), finland("2016-12-31", "2018-06-30")), "terms-overlap");

        assertThat(reason.detail())
                .startsWith(
                        "2015-2016-ru (from 2015-01-01 to 2016-12-31) and finland"
                                + " (from 2016-12-31 to 2018-06-30) share a day.");
    }

    @Test
    void letsProposalsCompeteForTheSameDaysUntilOneIsDecided() {
        var two =
                taken(
                        taken(propose(rota(), finland("2017-01-01", "2018-06-30")))
                                .propose(
                                        "2017-ru",
                                        russiaUntil("2017-01-01", "2017-12-31"),
                                        Optional.of(FINLAND),
                                        chairs()));
        var decided = taken(decide(two, "finland", DECISION));

        refused(decide(decided, "2017-ru", DECISION), "terms-overlap");
        assertThat(decided.on(NEXT).current()).map(Term::chair).hasValue(FINLAND);
    }

    @Test
    void refusesATermAfterOneWithAnOpenEnd() {
        var open = redecided(rota(), russia().firstDay(), new TermEnd.Open());

        assertThat(open.gaps()).isEmpty();
        refused(propose(open, finland("2019-01-01", "2020-12-31")), "terms-overlap");
    }

    @Test
    void endsATermOfUnknownEndWhenTheNextBegins() {
        var unknown = redecided(rota(), russia().firstDay(), new TermEnd.Unknown());
        var followed = decided(unknown, finland("2017-01-01", "2018-06-30"));

        assertThat(unknown.on(NEXT).current()).map(Term::id).hasValue("2015-2016-ru");
        assertThat(followed.on(NEXT).current()).map(Term::id).hasValue("finland");
        assertThat(followed.gaps())
                .contains(
                        new Gap(
                                "term-end-unknown",
                                "terms.2015-2016-ru.end",
                                DayRange.of(russia().firstDay(), LAST)));
    }

    @Test
    void leavesADecidedTermAsItIsWhileItsChangeIsOnlyProposed() {
        var shorter = russiaUntil("2015-01-01", "2016-06-30");
        var proposed = rota().propose("2015-2016-ru", shorter, Optional.of(LATVIA), chairs());
        var redecided = decide(taken(proposed), "2015-2016-ru", ANOTHER);

        assertThat(event(proposed)).isInstanceOf(RotaEvent.TermChangeProposed.class);
        assertThat(taken(proposed).turns().all())
                .extracting(Turn::days)
                .containsExactly(DayRange.of(russia().firstDay(), LAST));
        assertThat(taken(proposed).gaps()).isEqualTo(rota().gaps());
        assertThat(event(redecided)).isInstanceOf(RotaEvent.TermRedecided.class);
        assertThat(taken(redecided).on(LAST).current()).isEmpty();
        assertThat(taken(redecided).find("2015-2016-ru"))
                .flatMap(term -> term.status().ground())
                .hasValue(ANOTHER);
    }

    @Test
    void keepsTheProposerOfWhatAnotherOneProposesAgain() {
        var plan = finland("2017-01-01", "2018-06-30");
        var proposed = taken(propose(rota(), plan));
        var again = taken(proposed.propose("finland", plan, Optional.of(LITHUANIA), chairs()));
        var other =
                taken(
                        proposed.propose(
                                "finland",
                                finland("2017-01-01", "2018-12-31"),
                                Optional.of(LITHUANIA),
                                chairs()));

        assertThat(again).isEqualTo(proposed);
        assertThat(other.find("finland")).flatMap(Term::proposer).hasValue(LITHUANIA);
    }

    @Test
    void decidesNothingThatNobodyProposed() {
        refused(decide(rota(), "2015-2016-ru", ANOTHER), "already-approved");
        refused(rota().withdraw("2015-2016-ru"), "nothing-proposed");
        refused(decide(rota(), "2031-xx", DECISION), "term-unknown");
        refused(rota().withdraw("2031-xx"), "term-unknown");
        refused(rota().takeBack("2031-xx", Optional.of(LATVIA), TODAY), "term-unknown");
    }

    @Test
    void decidesNothingOfWhichTheProposerIsNotKnown() {
        var old =
                new Rota(
                        List.of(
                                russia(),
                                finland("2017-01-01", "2018-06-30", TermStatus.proposed())));
        var named = taken(propose(old, finland("2017-01-01", "2018-06-30")));

        refused(decide(old, "finland", DECISION), "proposer-not-named");
        taken(decide(named, "finland", DECISION));
    }

    @Test
    void withdrawsWhatIsProposedAndNothingElse() {
        var proposed = taken(propose(rota(), finland("2017-01-01", "2018-06-30")));
        var changed =
                taken(
                        rota().propose(
                                        "2015-2016-ru",
                                        russiaUntil("2015-01-01", "2016-06-30"),
                                        Optional.of(LATVIA),
                                        chairs()));

        assertThat(taken(proposed.withdraw("finland"))).isEqualTo(rota());
        assertThat(taken(proposed.takeBack("finland", Optional.of(LITHUANIA), TODAY)))
                .isEqualTo(rota());
        assertThat(taken(changed.withdraw("2015-2016-ru"))).isEqualTo(rota());
    }

    @Test
    void takesADecidedTermBackByTwoBeforeItBegins() {
        var decided = decided(rota(), finland("2017-01-01", "2018-06-30"));
        var asked = decided.takeBack("finland", Optional.of(LITHUANIA), TODAY);
        var back = taken(asked).decide("finland", ANOTHER, Optional.of(LATVIA), chairs(), TODAY);

        assertThat(event(asked)).isInstanceOf(RotaEvent.TermTakingBackProposed.class);
        assertThat(taken(asked).on(NEXT).current()).map(Term::chair).hasValue(FINLAND);
        assertThat(event(back)).isInstanceOf(RotaEvent.TermTakenBack.class);
        assertThat(taken(back).on(NEXT).current()).isEmpty();
        assertThat(taken(back).find("finland"))
                .map(Term::status)
                .hasValue(new TermStatus.Proposed(Optional.empty(), Optional.of(ANOTHER)));
    }

    @Test
    void decidesATermThatWasTakenBackOnlyWhenItIsProposedAnew() {
        var plan = finland("2017-01-01", "2018-06-30");
        var asked = taken(decided(rota(), plan).takeBack("finland", Optional.of(LITHUANIA), TODAY));
        var back = taken(asked.decide("finland", ANOTHER, Optional.of(LATVIA), chairs(), TODAY));
        var anew = taken(back.propose("finland", plan, Optional.of(LATVIA), chairs()));

        refused(decide(back, "finland", DECISION), "proposer-not-named");
        assertThat(anew.find("finland")).flatMap(Term::proposer).hasValue(LATVIA);
        taken(decide(anew, "finland", DECISION));
    }

    @Test
    void refusesToTakeBackATermThatHasBegun() {
        var decided = decided(rota(), finland("2017-01-01", "2018-06-30"));
        var asked = taken(decided.takeBack("finland", Optional.of(LATVIA), TODAY));

        refused(rota().takeBack("2015-2016-ru", Optional.of(LATVIA), TODAY), "term-has-begun");
        refused(
                asked.decide("finland", ANOTHER, Optional.of(LITHUANIA), chairs(), NEXT),
                "term-has-begun");
    }

    @Test
    void refusesAChairThatIsSuspendedOnTheFirstDay() {
        var iceland = new MemberCode("IS");
        var reason =
                refused(
                        propose(
                                rota(),
                                new TermPlan(
                                        iceland,
                                        LocalDate.parse("2018-01-01"),
                                        new TermEnd.Open())),
                        "chair-not-in-standing");

        assertThat(reason.detail()).startsWith("IS is suspended on 2018-01-01");
        taken(
                propose(
                        rota(),
                        new TermPlan(iceland, LocalDate.parse("2017-12-31"), new TermEnd.Open())));
    }

    @Test
    void refusesAChairThatIsNoMember() {
        refused(
                propose(rota(), new TermPlan(new MemberCode("NL"), NEXT, new TermEnd.Open())),
                "member-unknown");
    }

    @Test
    void refusesATermThatEndsBeforeItBegins() {
        refused(propose(rota(), finland("2018-06-30", "2017-01-01")), "last-day-before-first");
    }

    @Test
    void refusesTwoTermsWithOneId() {
        refused(Rota.drawUp(List.of(russia(), russia()), chairs()), "term-id-twice");
    }

    /** Else it would share its secretariat's contact points with a caretaker from that day on. */
    @Test
    void refusesATermThatIsNamedLikeACaretaker() {
        var plan = finland("2017-01-01", "2018-06-30");
        refused(
                rota().propose("2017-01-01", plan, Optional.of(LATVIA), chairs()),
                "term-id-like-a-day");
    }

    @Test
    void recordsATermOfThePastLateAndStillByTwo() {
        var earlier =
                taken(
                        rota().propose(
                                        "2013-2014-fi",
                                        new TermPlan(
                                                FINLAND,
                                                LocalDate.parse("2013-01-01"),
                                                new TermEnd.Decided(LocalDate.parse("2014-12-31"))),
                                        Optional.of(LATVIA),
                                        chairs()));
        var day = LocalDate.parse("2014-05-01");

        assertThat(earlier.on(day).current()).isEmpty();
        assertThat(taken(decide(earlier, "2013-2014-fi", DECISION)).on(day).current())
                .map(Term::chair)
                .hasValue(FINLAND);
    }

    @Test
    void knowsNoChairWhenItIsEmpty() {
        var empty = new Rota(List.of());

        assertThat(empty.on(NEXT).state()).isEqualTo(Chairmanship.State.NOT_GIVEN);
        assertThat(empty.gaps()).isEmpty();
    }

    /** Latvia proposes it. */
    private static Decision<Rota> propose(Rota rota, TermPlan plan) {
        return rota.propose("finland", plan, Optional.of(LATVIA), chairs());
    }

    /** Lithuania decides it. */
    private static Decision<Rota> decide(Rota rota, String id, FormalDecision decision) {
        return rota.decide(id, decision, Optional.of(LITHUANIA), chairs(), TODAY);
    }

    private static Rota decided(Rota rota, TermPlan plan) {
        return taken(decide(taken(propose(rota, plan)), "finland", DECISION));
    }

    private static Rota redecided(Rota rota, LocalDate firstDay, TermEnd end) {
        var proposed =
                rota.propose(
                        "2015-2016-ru",
                        new TermPlan(russia().chair(), firstDay, end),
                        Optional.of(LATVIA),
                        chairs());
        return taken(decide(taken(proposed), "2015-2016-ru", ANOTHER));
    }

    private static TermPlan finland(String firstDay, String lastDay) {
        return finland(firstDay, lastDay, TermStatus.proposed()).plan();
    }

    private static Term finland(String firstDay, String lastDay, TermStatus status) {
        return RotaSamples.finland(firstDay, lastDay, status);
    }

    private static TermPlan russiaUntil(String firstDay, String lastDay) {
        return new TermPlan(
                russia().chair(),
                LocalDate.parse(firstDay),
                new TermEnd.Decided(LocalDate.parse(lastDay)));
    }
}
