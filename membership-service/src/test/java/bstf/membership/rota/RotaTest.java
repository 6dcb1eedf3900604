package bstf.membership.rota;

import static bstf.membership.Decided.event;
import static bstf.membership.Decided.refused;
import static bstf.membership.Decided.taken;
import static bstf.membership.rota.RotaSamples.ANOTHER;
import static bstf.membership.rota.RotaSamples.DECISION;
import static bstf.membership.rota.RotaSamples.chairs;
import static bstf.membership.rota.RotaSamples.finland;
import static bstf.membership.rota.RotaSamples.rota;
import static bstf.membership.rota.RotaSamples.russia;
import static org.assertj.core.api.Assertions.assertThat;

import bstf.membership.language.Gap;
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
        var decided =
                taken(enter(finland("2017-01-01", "2018-06-30", TermStatus.decided(DECISION))));

        assertThat(decided.on(LAST).current()).map(Term::chair).hasValue(new MemberCode("RU"));
        assertThat(decided.on(LAST).next()).map(Term::chair).hasValue(new MemberCode("FI"));
        assertThat(decided.on(NEXT).current()).map(Term::chair).hasValue(new MemberCode("FI"));
        assertThat(decided.gaps())
                .extracting(Gap::days)
                .containsExactly(DayRange.from(LocalDate.parse("2018-07-01")));
    }

    @Test
    void reportsTheDaysBetweenTwoTerms() {
        var decided =
                taken(enter(finland("2017-03-01", "2018-06-30", TermStatus.decided(DECISION))));

        assertThat(decided.gaps())
                .extracting(Gap::days)
                .contains(DayRange.of(NEXT, LocalDate.parse("2017-02-28")));
    }

    @Test
    void givesNoChairByAProposal() {
        var proposed = taken(enter(finland("2017-01-01", "2018-06-30", TermStatus.proposed())));

        assertThat(proposed.on(NEXT).current()).isEmpty();
        assertThat(proposed.on(NEXT).proposed()).map(Term::chair).hasValue(new MemberCode("FI"));
        assertThat(proposed.gaps()).isEqualTo(rota().gaps());
    }

    @Test
    void decidesAProposal() {
        var proposed = taken(enter(finland("2017-01-01", "2018-06-30", TermStatus.proposed())));
        var decided = proposed.decide("finland", DECISION, chairs(), TODAY);

        assertThat(event(decided)).isInstanceOf(RotaEvent.TermDecided.class);
        assertThat(taken(decided).on(NEXT).current())
                .flatMap(term -> term.status().ground())
                .hasValue(DECISION);
    }

    @Test
    void refusesTermsThatShareOneDay() {
        var reason =
                refused(
                        enter(finland("2016-12-31", "2018-06-30", TermStatus.decided(DECISION))),
                        "terms-overlap");

        assertThat(reason.detail())
                .startsWith(
                        "2015-2016-ru (from 2015-01-01 to 2016-12-31) and finland"
                                + " (from 2016-12-31 to 2018-06-30) share a day.");
    }

    @Test
    void refusesAProposalThatSharesADayWithADecidedTerm() {
        refused(enter(finland("2014-01-01", "2015-01-01", TermStatus.proposed())), "terms-overlap");
    }

    @Test
    void refusesATermAfterOneWithAnOpenEnd() {
        var open = taken(enter(redecided(new TermEnd.Open())));

        assertThat(open.gaps()).isEmpty();
        refused(
                open.enter(
                        finland("2019-01-01", "2020-12-31", TermStatus.proposed()),
                        chairs(),
                        TODAY),
                "terms-overlap");
    }

    @Test
    void endsATermOfUnknownEndWhenTheNextBegins() {
        var unknown = taken(enter(redecided(new TermEnd.Unknown())));
        var followed =
                taken(
                        unknown.enter(
                                finland("2017-01-01", "2018-06-30", TermStatus.decided(DECISION)),
                                chairs(),
                                TODAY));

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
    void endsATermEarlyByDecision() {
        var shortened = enter(redecided(new TermEnd.Decided(LocalDate.parse("2016-06-30"))));

        assertThat(event(shortened)).isInstanceOf(RotaEvent.TermRedecided.class);
        assertThat(taken(shortened).on(LAST).current()).isEmpty();
    }

    @Test
    void refusesToEndADecidedTermEarlyWithoutAnotherDecision() {
        var shortened =
                new Term(
                        russia().id(),
                        russia().chair(),
                        russia().firstDay(),
                        new TermEnd.Decided(LocalDate.parse("2016-06-30")),
                        russia().status());

        refused(enter(shortened), "decision-required");
    }

    @Test
    void correctsTheRecordOfADecision() {
        var corrected = taken(rota().decide("2015-2016-ru", ANOTHER, chairs(), TODAY));

        assertThat(corrected.find("2015-2016-ru"))
                .flatMap(term -> term.status().ground())
                .hasValue(ANOTHER);
    }

    @Test
    void refusesToRemoveADecidedTerm() {
        refused(rota().withdraw("2015-2016-ru", TODAY), "decided-term-stays");
        refused(rota().change(List.of(), chairs(), TODAY), "decided-term-stays");
    }

    @Test
    void withdrawsAProposal() {
        var proposed = taken(enter(finland("2017-01-01", "2018-06-30", TermStatus.proposed())));

        assertThat(taken(proposed.withdraw("finland", TODAY))).isEqualTo(rota());
    }

    @Test
    void takesADecidedTermBackByDecisionBeforeItBegins() {
        var decided =
                taken(enter(finland("2017-01-01", "2018-06-30", TermStatus.decided(DECISION))));
        var back = new TermStatus.Proposed(Optional.of(ANOTHER));
        var taken = decided.enter(finland("2017-01-01", "2018-06-30", back), chairs(), TODAY);

        assertThat(event(taken)).isInstanceOf(RotaEvent.TermTakenBack.class);
        assertThat(taken(taken).on(NEXT).current()).isEmpty();
    }

    @Test
    void refusesToTakeBackATermThatHasBegun() {
        var back = new TermStatus.Proposed(Optional.of(ANOTHER));

        refused(
                enter(
                        new Term(
                                russia().id(),
                                russia().chair(),
                                russia().firstDay(),
                                russia().end(),
                                back)),
                "term-has-begun");
    }

    @Test
    void refusesAChairThatIsSuspendedOnTheFirstDay() {
        var reason = refused(enter(iceland("2018-01-01")), "chair-not-in-standing");

        assertThat(reason.detail()).startsWith("IS is suspended on 2018-01-01");
        taken(enter(iceland("2017-12-31")));
    }

    @Test
    void refusesAChairThatIsNoMember() {
        refused(
                enter(
                        new Term(
                                "2017-nl",
                                new MemberCode("NL"),
                                NEXT,
                                new TermEnd.Open(),
                                TermStatus.proposed())),
                "member-unknown");
    }

    @Test
    void refusesATermThatEndsBeforeItBegins() {
        refused(
                enter(finland("2018-06-30", "2017-01-01", TermStatus.proposed())),
                "last-day-before-first");
    }

    @Test
    void refusesTwoTermsWithOneId() {
        refused(rota().change(List.of(russia(), russia()), chairs(), TODAY), "term-id-twice");
    }

    @Test
    void refusesToDecideOrWithdrawATermThatIsNotThere() {
        refused(rota().decide("2031-xx", DECISION, chairs(), TODAY), "term-unknown");
        refused(rota().withdraw("2031-xx", TODAY), "term-unknown");
    }

    @Test
    void movesTwoTermsInOneStep() {
        var two = taken(enter(finland("2017-01-01", "2018-06-30", TermStatus.decided(DECISION))));
        var moved =
                two.change(
                        List.of(
                                redecided(new TermEnd.Decided(LocalDate.parse("2017-03-31"))),
                                finland("2017-04-01", "2018-06-30", TermStatus.decided(ANOTHER))),
                        chairs(),
                        TODAY);

        assertThat(event(moved)).isInstanceOf(RotaEvent.RotaChanged.class);
        assertThat(taken(moved).on(LocalDate.parse("2017-03-31")).current())
                .map(Term::id)
                .hasValue("2015-2016-ru");
    }

    @Test
    void knowsNoChairWhenItIsEmpty() {
        var empty = new Rota(List.of());

        assertThat(empty.on(NEXT).state()).isEqualTo(Chairmanship.State.NOT_GIVEN);
        assertThat(empty.gaps()).isEmpty();
    }

    private static Decision<Rota> enter(Term term) {
        return rota().enter(term, chairs(), TODAY);
    }

    private static Term redecided(TermEnd end) {
        return new Term(
                russia().id(),
                russia().chair(),
                russia().firstDay(),
                end,
                TermStatus.decided(ANOTHER));
    }

    private static Term iceland(String firstDay) {
        return new Term(
                "iceland",
                new MemberCode("IS"),
                LocalDate.parse(firstDay),
                new TermEnd.Open(),
                TermStatus.proposed());
    }
}
