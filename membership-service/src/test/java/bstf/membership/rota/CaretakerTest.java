package bstf.membership.rota;

import static bstf.membership.Decided.event;
import static bstf.membership.Decided.refused;
import static bstf.membership.Decided.taken;
import static bstf.membership.rota.RotaSamples.DECISION;
import static bstf.membership.rota.RotaSamples.FINLAND;
import static bstf.membership.rota.RotaSamples.LATVIA;
import static bstf.membership.rota.RotaSamples.LITHUANIA;
import static bstf.membership.rota.RotaSamples.caretaker;
import static bstf.membership.rota.RotaSamples.chairs;
import static bstf.membership.rota.RotaSamples.rota;
import static org.assertj.core.api.Assertions.assertThat;

import bstf.membership.members.MemberCode;
import bstf.platform.changes.Decision;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CaretakerTest {
    private static final LocalDate FIRST = LocalDate.parse("2017-01-01");
    private static final LocalDate DURING = LocalDate.parse("2017-02-01");
    private static final CaretakerRules RULES = new CaretakerRules(chairs(), 180);

    @Test
    void takesNoCareWhileItIsOnlyProposed() {
        var proposed = propose(rota(), "2017-03-31");

        assertThat(event(proposed)).isInstanceOf(RotaEvent.CaretakerProposed.class);
        assertThat(taken(proposed).on(FIRST).caretaker()).isEmpty();
        assertThat(taken(proposed).caretakers().approved()).isEmpty();
    }

    @Test
    void takesCareInTheGapOnceAnotherMemberApproves() {
        var approved = approve(taken(propose(rota(), "2017-03-31")));
        var rota = taken(approved);

        assertThat(event(approved)).isInstanceOf(RotaEvent.CaretakerApproved.class);
        assertThat(rota.on(FIRST).caretaker()).map(Caretaker::member).hasValue(FINLAND);
        assertThat(rota.on(LocalDate.parse("2017-03-31")).caretaker()).isPresent();
        assertThat(rota.on(LocalDate.parse("2017-04-01")).caretaker()).isEmpty();
        assertThat(rota.on(FIRST).state()).isEqualTo(Chairmanship.State.NOT_DECIDED);
        assertThat(rota.gaps()).isEqualTo(rota().gaps());
        assertThat(rota.caretakers().find(FIRST).orElseThrow().status().backing())
                .hasToString("Backing[proposedBy=Optional[LV], approvedBy=Optional[LT]]");
    }

    @Test
    void isOnlyForAGap() {
        var inATerm =
                new Caretaker(
                        LocalDate.parse("2016-12-31"),
                        LocalDate.parse("2017-01-31"),
                        FINLAND,
                        Optional.empty(),
                        new CaretakerStatus.Proposed(Optional.of(LATVIA)));

        refused(rota().caring().propose(inATerm, RULES), "caretaker-only-in-a-gap");
    }

    @Test
    void isForABoundedTime() {
        taken(propose(rota(), "2017-06-29"));
        assertThat(refused(propose(rota(), "2017-06-30"), "caretaker-too-long").detail())
                .startsWith("From 2017-01-01 to 2017-06-30 are 181 days");
        refused(propose(rota(), "2016-12-31"), "last-day-before-first");
    }

    @Test
    void isAMemberInStanding() {
        refused(
                rota().caring()
                        .propose(caretaker(new MemberCode("NL"), "2017-02-28", LATVIA), RULES),
                "member-unknown");
        refused(
                rota().caring()
                        .propose(
                                new Caretaker(
                                        RotaSamples.SUSPENDED_SINCE,
                                        RotaSamples.SUSPENDED_SINCE,
                                        new MemberCode("IS"),
                                        Optional.empty(),
                                        new CaretakerStatus.Proposed(Optional.of(LATVIA))),
                                RULES),
                "caretaker-not-in-standing");
    }

    @Test
    void sharesNoDayWithAnother() {
        var approved = taken(approve(taken(propose(rota(), "2017-03-31"))));
        var second =
                new Caretaker(
                        LocalDate.parse("2017-03-31"),
                        LocalDate.parse("2017-04-30"),
                        FINLAND,
                        Optional.empty(),
                        new CaretakerStatus.Proposed(Optional.of(LATVIA)));

        refused(approved.caring().propose(second, RULES), "caretaker-overlaps");
        refused(propose(approved, "2017-02-28"), "already-approved");
        refused(approve(approved), "already-approved");
    }

    @Test
    void yieldsToATermThatIsDecidedLater() {
        var approved = taken(approve(taken(propose(rota(), "2017-03-31"))));
        var term = RotaSamples.finland("2017-02-01", "2018-06-30", TermStatus.proposed());
        var decided =
                taken(
                        taken(
                                        approved.propose(
                                                term.id(),
                                                term.plan(),
                                                Optional.of(LATVIA),
                                                chairs()))
                                .decide(
                                        term.id(),
                                        DECISION,
                                        Optional.of(LITHUANIA),
                                        chairs(),
                                        DURING));

        assertThat(decided.on(DURING).caretaker()).isEmpty();
        assertThat(decided.on(DURING).current()).isPresent();
        assertThat(decided.on(DURING.minusDays(1)).caretaker()).isPresent();
    }

    @Test
    void isRefusedWhenATermWasDecidedInTheMeantime() {
        var proposed = taken(propose(rota(), "2017-03-31"));
        var term = RotaSamples.finland("2017-01-01", "2018-06-30", TermStatus.proposed());
        var decided =
                taken(
                        taken(
                                        proposed.propose(
                                                term.id(),
                                                term.plan(),
                                                Optional.of(LATVIA),
                                                chairs()))
                                .decide(
                                        term.id(),
                                        DECISION,
                                        Optional.of(LITHUANIA),
                                        chairs(),
                                        DURING));

        refused(approve(decided), "caretaker-only-in-a-gap");
    }

    @Test
    void endsWithTheDayBeforeTwoMembersEndIt() {
        var approved = taken(approve(taken(propose(rota(), "2017-03-31"))));
        var asked = approved.caring().end(FIRST, Optional.of(LITHUANIA), DURING);
        var ended = taken(asked).caring().approve(FIRST, Optional.of(LATVIA), RULES, DURING);

        assertThat(event(asked)).isInstanceOf(RotaEvent.CaretakerEndProposed.class);
        assertThat(taken(asked).on(DURING).caretaker()).isPresent();
        assertThat(event(ended)).isInstanceOf(RotaEvent.CaretakerEnded.class);
        assertThat(taken(ended).on(DURING).caretaker()).isEmpty();
        assertThat(taken(ended).on(DURING.minusDays(1)).caretaker()).isPresent();
        assertThat(taken(taken(asked).caring().withdraw(FIRST))).isEqualTo(approved);
    }

    @Test
    void goesAltogetherWhenItIsEndedBeforeItsSecondDay() {
        var approved = taken(approve(taken(propose(rota(), "2017-03-31"))));
        var asked = taken(approved.caring().end(FIRST, Optional.of(LITHUANIA), FIRST));

        assertThat(taken(asked.caring().approve(FIRST, Optional.of(LATVIA), RULES, FIRST)))
                .isEqualTo(rota());
        refused(
                approved.caring().end(FIRST, Optional.of(LATVIA), LocalDate.parse("2017-04-01")),
                "caretaker-over");
    }

    @Test
    void isWithdrawnWhileItIsProposed() {
        var proposed = taken(propose(rota(), "2017-03-31"));

        assertThat(taken(proposed.caring().withdraw(FIRST))).isEqualTo(rota());
        assertThat(taken(proposed.caring().end(FIRST, Optional.of(LITHUANIA), DURING)))
                .isEqualTo(rota());
        refused(rota().caring().withdraw(FIRST), "caretaker-unknown");
        refused(rota().caring().end(FIRST, Optional.of(LATVIA), DURING), "caretaker-unknown");
        refused(approve(rota()), "caretaker-unknown");
        refused(taken(approve(proposed)).caring().withdraw(FIRST), "nothing-proposed");
    }

    @Test
    void keepsTheProposerOfWhatAnotherOneProposesAgain() {
        var proposed = taken(propose(rota(), "2017-03-31"));

        assertThat(
                        taken(
                                proposed.caring()
                                        .propose(
                                                caretaker(FINLAND, "2017-03-31", LITHUANIA),
                                                RULES)))
                .isEqualTo(proposed);
    }

    /** Latvia proposes Finland. */
    private static Decision<Rota> propose(Rota rota, String lastDay) {
        return rota.caring().propose(caretaker(FINLAND, lastDay, LATVIA), RULES);
    }

    /** Lithuania approves. */
    private static Decision<Rota> approve(Rota rota) {
        return rota.caring().approve(FIRST, Optional.of(LITHUANIA), RULES, FIRST);
    }
}
