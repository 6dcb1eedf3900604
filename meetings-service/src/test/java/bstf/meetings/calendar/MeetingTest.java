package bstf.meetings.calendar;

import static bstf.meetings.calendar.Samples.LATVIA;
import static bstf.meetings.calendar.Samples.SPRING;
import static bstf.meetings.calendar.Samples.at;
import static bstf.meetings.calendar.Samples.hostedBy;
import static bstf.meetings.calendar.Samples.id;
import static bstf.meetings.calendar.Samples.movedTo;
import static bstf.meetings.calendar.Samples.planned;
import static bstf.meetings.calendar.Samples.planningInSeptember;
import static bstf.meetings.calendar.Samples.refused;
import static bstf.meetings.calendar.Samples.strategicInMoscow;
import static bstf.meetings.calendar.Samples.taken;
import static org.assertj.core.api.Assertions.assertThat;

import bstf.meetings.calendar.MeetingStatus.Cancelled;
import bstf.meetings.calendar.MeetingStatus.Confirmed;
import bstf.meetings.calendar.MeetingStatus.Held;
import bstf.meetings.calendar.MeetingStatus.Planned;
import bstf.meetings.calendar.MeetingStatus.Postponed;
import bstf.platform.access.Disclosure;
import bstf.platform.access.Visibility;
import bstf.platform.changes.Decision;
import bstf.platform.changes.Refusal;
import bstf.platform.time.DayRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class MeetingTest {
    private static final Visibility EVERYBODY = Visibility.everybody();
    private static final Moment LAST_DAY = at("2016-09-16T08:00:00Z");

    private final Hosting hosting = new Hosting(Samples.membership());
    private final Meeting planned = planned("2016-09-planning", planningInSeptember());
    private final Meeting confirmed = taken(planned.confirm(hosting, SPRING));
    private final Meeting held = taken(confirmed.hold(LAST_DAY));
    private final Meeting cancelled = taken(confirmed.cancel("No venue was found.", SPRING));
    private final Meeting postponed =
            taken(planned.postpone("The host asked for it.", id("2016-10-planning"), SPRING));

    @Test
    void isPlannedAtFirst() {
        var decision =
                MeetingEntry.schedule(
                        id("2016-11-strategic"),
                        strategicInMoscow(),
                        Optional.empty(),
                        Disclosure.toEverybody(),
                        hosting,
                        SPRING);

        assertThat(decision)
                .isEqualTo(
                        Decision.taken(
                                planned("2016-11-strategic", strategicInMoscow()),
                                new MeetingEvent.MeetingScheduled()));
    }

    @Test
    void goesFromPlannedOverConfirmedToHeld() {
        assertThat(List.of(planned.status(), confirmed.status(), held.status()))
                .containsExactly(new Planned(), new Confirmed(), new Held());
    }

    @Test
    void isNotHeldBeforeItsLastDay() {
        assertThat(refused(confirmed.hold(at("2016-09-15T20:59:59Z"))))
                .isEqualTo(
                        Refusal.conflict(
                                "meeting-not-over",
                                "2016-09-planning lasts until 2016-09-16: say that it was held on"
                                        + " that day or later."));
    }

    @Test
    void isHeldFromTheStartOfItsLastDayInTheReferenceZone() {
        assertThat(taken(confirmed.hold(at("2016-09-15T21:00:00Z"))).status())
                .isEqualTo(new Held());
    }

    @Test
    void isNotHeldUnconfirmed() {
        assertThat(refused(planned.hold(LAST_DAY)))
                .isEqualTo(
                        Refusal.conflict(
                                "meeting-planned",
                                "2016-09-planning is planned: confirm it first."));
    }

    @Test
    void isConfirmedAgainWhenItWasNotHeldAfterAll() {
        assertThat(taken(held.correctHolding("The minutes were of another.", LAST_DAY)).status())
                .isEqualTo(new Confirmed());
    }

    @Test
    void hasNoHoldingToCorrectBeforeItWasHeld() {
        assertThat(refused(confirmed.correctHolding("A slip.", LAST_DAY)).code())
                .isEqualTo("meeting-confirmed");
    }

    @Test
    void keepsItsDaysWhenCancelled() {
        assertThat(cancelled.status()).isEqualTo(new Cancelled("No venue was found."));
        assertThat(cancelled.details()).isEqualTo(planned.details());
        assertThat(cancelled.retired()).isFalse();
    }

    @Test
    void isPlannedAnewWhenReinstated() {
        assertThat(taken(cancelled.reinstate(hosting, SPRING)).status()).isEqualTo(new Planned());
    }

    @Test
    void isReinstatedOnlyWithAHostInStanding() {
        var called =
                taken(
                        planned("2016-11-strategic", strategicInMoscow())
                                .cancel("No venue was found.", SPRING));

        assertThat(refused(called.reinstate(new Hosting(Samples.notHeardYet()), SPRING)).code())
                .isEqualTo("membership-not-heard-yet");
    }

    @Test
    void isConfirmedOnlyWithAHostInStanding() {
        var meeting = planned("2016-11-strategic", strategicInMoscow());

        assertThat(refused(meeting.confirm(new Hosting(Samples.members(Map.of())), SPRING)))
                .extracting(Refusal::code)
                .isEqualTo("host-not-a-member");
    }

    @Test
    void isNotCalledOffOnceHeld() {
        assertThat(refused(held.cancel("Too late.", LAST_DAY)).code()).isEqualTo("meeting-held");
        assertThat(refused(held.postpone("Too late.", id("x"), LAST_DAY)).code())
                .isEqualTo("meeting-held");
    }

    @Test
    void pointsToItsReplacementWhenPostponed() {
        assertThat(postponed.status())
                .isEqualTo(new Postponed("The host asked for it.", id("2016-10-planning")));
    }

    @Test
    void isNotReinstatedWhenItsReplacementStands() {
        assertThat(refused(postponed.reinstate(hosting, SPRING)))
                .isEqualTo(
                        Refusal.conflict(
                                "meeting-postponed",
                                "2016-09-planning is postponed: its replacement stands,"
                                        + " 2016-10-planning."));
    }

    @Test
    void keepsTheDaysThatItWasMovedFrom() {
        var moved = movedTo("2016-09-20", "2016-09-21", planningInSeptember());

        var decision = confirmed.change(moved, EVERYBODY, hosting, SPRING);

        assertThat(taken(decision).earlierDates())
                .containsExactly(
                        new EarlierDates(
                                DayRange.of(
                                        LocalDate.parse("2016-09-15"),
                                        LocalDate.parse("2016-09-16")),
                                SPRING.at()));
        assertThat(decision)
                .isEqualTo(Decision.taken(taken(decision), new MeetingEvent.MeetingMoved()));
    }

    @Test
    void remembersAllMoves() {
        var once = movedTo("2016-09-20", "2016-09-21", planningInSeptember());
        var twice = movedTo("2016-09-22", "2016-09-23", planningInSeptember());

        var moved =
                taken(
                        taken(planned.change(once, EVERYBODY, hosting, SPRING))
                                .change(twice, EVERYBODY, hosting, LAST_DAY));

        assertThat(moved.earlierDates())
                .extracting(EarlierDates::until)
                .containsExactly(SPRING.at(), LAST_DAY.at());
    }

    @Test
    void asksItsHostAgainWhenItIsMoved() {
        var hosted = planned("2016-11-strategic", strategicInMoscow());
        var moved = movedTo("2016-11-28", "2016-11-29", strategicInMoscow());

        assertThat(
                        refused(
                                        hosted.change(
                                                moved,
                                                EVERYBODY,
                                                new Hosting(Samples.notHeardYet()),
                                                SPRING))
                                .code())
                .isEqualTo("membership-not-heard-yet");
    }

    @Test
    void takesAHostThatIsNamedLater() {
        var hosted = hostedBy(LATVIA, planningInSeptember());

        assertThat(taken(planned.change(hosted, EVERYBODY, hosting, SPRING)).details())
                .isEqualTo(hosted);
    }

    @Test
    void keepsItsDaysOnceHeldButLearnsItsVenue() {
        var moved = movedTo("2016-09-20", "2016-09-21", planningInSeptember());
        var placed =
                Samples.in(new Venue.CityOnly("Riga", Optional.empty()), planningInSeptember());

        assertThat(refused(held.change(moved, EVERYBODY, hosting, LAST_DAY)))
                .isEqualTo(
                        Refusal.conflict(
                                "meeting-held",
                                "2016-09-planning is held: its days stand. Correct the holding"
                                        + " first, if it was not held on them."));
        assertThat(taken(held.change(placed, EVERYBODY, hosting, LAST_DAY)).details())
                .isEqualTo(placed);
    }

    @Test
    void isNotChangedWhileItIsOff() {
        var moved = movedTo("2016-09-20", "2016-09-21", planningInSeptember());

        assertThat(refused(cancelled.change(moved, EVERYBODY, hosting, SPRING)).code())
                .isEqualTo("meeting-cancelled");
        assertThat(refused(postponed.change(moved, EVERYBODY, hosting, SPRING)).code())
                .isEqualTo("meeting-postponed");
    }

    @Test
    void staysWhatItIsWhenNothingNewIsSaid() {
        assertThat(taken(cancelled.change(planningInSeptember(), EVERYBODY, hosting, LAST_DAY)))
                .isEqualTo(cancelled);
    }

    @Test
    void raisesItsSequenceWhenCalendarsMustChange() {
        var moved = movedTo("2016-09-20", "2016-09-21", planningInSeptember());
        var hosted = hostedBy(LATVIA, planningInSeptember());

        assertThat(planned.sequence()).isZero();
        assertThat(confirmed.sequence()).isEqualTo(1);
        assertThat(taken(confirmed.change(moved, EVERYBODY, hosting, SPRING)).sequence())
                .isEqualTo(2);
        assertThat(taken(confirmed.change(hosted, EVERYBODY, hosting, SPRING)).sequence())
                .isEqualTo(1);
    }

    @Test
    void isRetiredWhenItWasEnteredByMistakeAndNeverChangedAgain() {
        var retired = taken(planned.retire(SPRING));

        assertThat(retired.retired()).isTrue();
        assertThat(taken(retired.retire(LAST_DAY))).isEqualTo(retired);
        assertThat(refused(retired.confirm(hosting, SPRING)))
                .isEqualTo(
                        Refusal.conflict(
                                "meeting-retired",
                                "2016-09-planning was entered by mistake and is not changed any"
                                        + " more. Enter a new one."));
    }

    @Test
    void isNotRetiredOnceHeld() {
        assertThat(refused(held.retire(LAST_DAY)).code()).isEqualTo("meeting-held");
    }
}
