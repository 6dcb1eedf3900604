package bstf.meetings.calendar;

import static bstf.meetings.calendar.Samples.id;
import static bstf.meetings.calendar.Samples.planningInSeptember;
import static bstf.meetings.calendar.Samples.planningOn;
import static bstf.meetings.calendar.Samples.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bstf.meetings.calendar.MeetingStatus.Cancelled;
import bstf.meetings.calendar.MeetingStatus.Planned;
import bstf.meetings.calendar.MeetingStatus.Postponed;
import bstf.meetings.calendar.Replacing.Came;
import bstf.platform.access.Caller;
import bstf.platform.changes.Origin;
import bstf.platform.changes.Outcome;
import bstf.platform.changes.Precondition;
import bstf.platform.changes.Refusal;
import bstf.platform.changes.Retry;
import bstf.platform.changes.Slice;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class MeetingPostponingTest {
    private static final MeetingId SEPTEMBER = id("2016-09-planning");
    private static final MeetingId OCTOBER = id("2016-10-planning");
    private static final String REASON = "The host asked for it.";
    private static final Instant NOW = Instant.parse("2016-08-01T09:00:00Z");
    private static final Origin ONCE = Origin.ofRegistry("ru", NOW);
    private static final Origin WITH_KEY =
            new Origin(
                    new Caller.Registry("ru"),
                    NOW,
                    Optional.of(new Retry("ru", "key-1", "the request")));

    private final BreakableMeetings meetings = new BreakableMeetings(NOW);
    private final Membership membership = Samples.membership();
    private final Desk desk = Samples.desk(meetings, membership);
    private final MeetingScheduling scheduling = new MeetingScheduling(desk);
    private final MeetingProgress progress = new MeetingProgress(desk);
    private final MeetingPostponing postponing = new MeetingPostponing(desk);
    private final PostponementRepair repair = new PostponementRepair(desk);

    @BeforeEach
    void scheduleTheMeetingOfSeptember() {
        scheduling.schedule(SEPTEMBER, said(planningInSeptember()), ONCE);
    }

    @Test
    void plansTheReplacementAndMarksTheMeeting() {
        var outcome = postpone(plannedInOctober(), ONCE);

        assertThat(kept(outcome).status()).isEqualTo(new Postponed(REASON, OCTOBER));
        assertThat(kept(outcome).details()).isEqualTo(planningInSeptember());
        assertThat(october().replaces())
                .contains(new Replacing(SEPTEMBER, REASON, Came.PLANNED_FOR_IT));
        assertThat(october().status()).isEqualTo(new Planned());
    }

    @Test
    void takesAMeetingThatIsInTheCalendarAlready() {
        scheduling.schedule(OCTOBER, said(planningOn("2016-10-13", "2016-10-14")), ONCE);

        var outcome = postpone(new Replacement.Named(OCTOBER), ONCE);

        assertThat(kept(outcome).status()).isEqualTo(new Postponed(REASON, OCTOBER));
        assertThat(october().replaces()).contains(new Replacing(SEPTEMBER, REASON, Came.NAMED));
    }

    @Test
    void namesTheReplacementByTheKeyWhenNobodyChoseAnId() {
        var unnamed =
                new Replacement.Planned(
                        Optional.empty(), said(planningOn("2016-10-13", "2016-10-14")));

        var first = postpone(unnamed, WITH_KEY);

        assertThat(postpone(unnamed, WITH_KEY)).isEqualTo(first);
        assertThat(kept(first).status())
                .isEqualTo(new Postponed(REASON, id(new Retry("ru", "key-1", "").derivedId())));
    }

    @Test
    void completesWithTheSameKeyWhatACrashLeftInBetween() {
        meetings.breakBeforeKeeping(SEPTEMBER);
        assertThatThrownBy(() -> postpone(plannedInOctober(), WITH_KEY))
                .isInstanceOf(BreakableMeetings.Broken.class);
        assertThat(september().status()).isEqualTo(new Planned());
        assertThat(october().isReplacing(SEPTEMBER)).isTrue();

        var outcome = postpone(plannedInOctober(), WITH_KEY);

        assertThat(kept(outcome).status()).isEqualTo(new Postponed(REASON, OCTOBER));
        assertThat(meetings.find(OCTOBER.value()).orElseThrow().revision()).isEqualTo(1);
    }

    @Test
    void completesWithTheSameKeyAlsoWhenTheMeetingWasChangedInBetween() {
        meetings.breakBeforeKeeping(SEPTEMBER);
        assertThatThrownBy(() -> postpone(plannedInOctober(), WITH_KEY))
                .isInstanceOf(BreakableMeetings.Broken.class);
        progress.confirm(SEPTEMBER, new Precondition.Any(), ONCE);

        var outcome = postpone(plannedInOctober(), WITH_KEY);

        assertThat(kept(outcome).status()).isEqualTo(new Postponed(REASON, OCTOBER));
    }

    @Test
    void completesWithoutAKeyWhatACrashLeftInBetween() {
        var unnamed =
                new Replacement.Planned(
                        Optional.empty(), said(planningOn("2016-10-13", "2016-10-14")));
        meetings.breakBeforeKeeping(SEPTEMBER);
        assertThatThrownBy(() -> postpone(unnamed, ONCE))
                .isInstanceOf(BreakableMeetings.Broken.class);

        postpone(unnamed, ONCE);

        assertThat(meetings.list(Slice.all(), meeting -> true)).hasSize(2);
        assertThat(september().status()).isInstanceOf(Postponed.class);
    }

    @Test
    void isCompletedByTheRepairWhenNobodyComesBack() {
        meetings.breakBeforeKeeping(SEPTEMBER);
        assertThatThrownBy(() -> postpone(plannedInOctober(), ONCE))
                .isInstanceOf(BreakableMeetings.Broken.class);

        repair.completeAll(Origin.ofRegistry("meetings", NOW));

        assertThat(september().status()).isEqualTo(new Postponed(REASON, OCTOBER));
    }

    @Test
    void leavesToTheRepairNothingWhenAllIsComplete() {
        postpone(plannedInOctober(), ONCE);

        repair.completeAll(Origin.ofRegistry("meetings", NOW));

        assertThat(meetings.find(SEPTEMBER.value()).orElseThrow().revision()).isEqualTo(2);
        assertThat(meetings.find(OCTOBER.value()).orElseThrow().revision()).isEqualTo(1);
    }

    @Test
    void withdrawsThePlannedReplacementWhenTheMeetingWasCancelledInBetween() {
        meetings.breakBeforeKeeping(SEPTEMBER);
        assertThatThrownBy(() -> postpone(plannedInOctober(), WITH_KEY))
                .isInstanceOf(BreakableMeetings.Broken.class);
        progress.cancel(SEPTEMBER, "No venue was found.", new Precondition.Any(), ONCE);

        var outcome = postpone(plannedInOctober(), WITH_KEY);

        assertThat(refusal(outcome).code()).isEqualTo("meeting-cancelled");
        assertThat(september().status()).isEqualTo(new Cancelled("No venue was found."));
        assertThat(october().replaces()).isEmpty();
        assertThat(october().retired()).isTrue();
    }

    @Test
    void leavesANamedReplacementInTheCalendarWhenItIsWithdrawn() {
        scheduling.schedule(OCTOBER, said(planningOn("2016-10-13", "2016-10-14")), ONCE);
        meetings.breakBeforeKeeping(SEPTEMBER);
        assertThatThrownBy(() -> postpone(new Replacement.Named(OCTOBER), ONCE))
                .isInstanceOf(BreakableMeetings.Broken.class);
        progress.cancel(SEPTEMBER, "No venue was found.", new Precondition.Any(), ONCE);

        repair.completeAll(Origin.ofRegistry("meetings", NOW));

        assertThat(october().replaces()).isEmpty();
        assertThat(october().retired()).isFalse();
    }

    @Test
    void withdrawsInTheRepairAReplacementThatWasCancelledItself() {
        meetings.breakBeforeKeeping(SEPTEMBER);
        assertThatThrownBy(() -> postpone(plannedInOctober(), ONCE))
                .isInstanceOf(BreakableMeetings.Broken.class);
        progress.cancel(OCTOBER, "No venue was found.", new Precondition.Any(), ONCE);

        repair.completeAll(Origin.ofRegistry("meetings", NOW));

        assertThat(september().status()).isEqualTo(new Planned());
        assertThat(october().replaces()).isEmpty();
    }

    @Test
    void writesNothingWhenTheCallerHasSeenAnotherRevision() {
        var outcome =
                postponing.postpone(
                        SEPTEMBER, REASON, plannedInOctober(), Precondition.revision(7), ONCE);

        assertThat(outcome).isEqualTo(new Outcome.Stale<>(1));
        assertThat(meetings.find(OCTOBER.value())).isEmpty();
    }

    @Test
    void refusesAReplacementThatIsNotLater() {
        var earlier =
                new Replacement.Planned(
                        Optional.of(OCTOBER), said(planningOn("2016-09-15", "2016-09-15")));

        assertThat(refusal(postpone(earlier, ONCE)))
                .isEqualTo(
                        Refusal.conflict(
                                "replacement-not-later",
                                "The replacement begins on 2016-09-15: let it begin after"
                                        + " 2016-09-15, the first day of 2016-09-planning."));
        assertThat(meetings.find(OCTOBER.value())).isEmpty();
    }

    @Test
    void refusesItselfAsReplacement() {
        assertThat(refusal(postpone(new Replacement.Named(SEPTEMBER), ONCE)).code())
                .isEqualTo("replacement-not-later");
    }

    @Test
    void refusesAReplacementThatIsNotInTheCalendar() {
        assertThat(refusal(postpone(new Replacement.Named(OCTOBER), ONCE)))
                .isEqualTo(
                        new Refusal(
                                Refusal.Kind.CONFLICT,
                                "replacement-not-found",
                                "replacedBy",
                                "2016-10-planning is not in the calendar. Name a meeting that is,"
                                        + " or say in replacement what is planned."));
    }

    @Test
    void refusesToPlanWhatIsInTheCalendarAlready() {
        scheduling.schedule(OCTOBER, said(planningOn("2016-10-13", "2016-10-14")), ONCE);

        assertThat(refusal(postpone(plannedInOctober(), ONCE)).code())
                .isEqualTo("replacement-already-there");
    }

    @Test
    void refusesAReplacementThatReplacesAnother() {
        var other = id("2016-08-planning");
        scheduling.schedule(other, said(planningOn("2016-08-15", "2016-08-16")), ONCE);
        postponing.postpone(other, REASON, plannedInOctober(), new Precondition.Any(), ONCE);

        assertThat(refusal(postpone(new Replacement.Named(OCTOBER), ONCE)).code())
                .isEqualTo("meeting-replaces-another");
    }

    @Test
    void refusesAReplacementThatIsOff() {
        scheduling.schedule(OCTOBER, said(planningOn("2016-10-13", "2016-10-14")), ONCE);
        progress.cancel(OCTOBER, "No venue was found.", new Precondition.Any(), ONCE);

        assertThat(refusal(postpone(new Replacement.Named(OCTOBER), ONCE)))
                .isEqualTo(
                        Refusal.conflict(
                                "meeting-cancelled",
                                "2016-10-planning is cancelled: name a meeting that is still to"
                                        + " come about."));
    }

    @Test
    void saysWhichPartOfTheReplacementIsRefused() {
        var backwards =
                new Replacement.Planned(
                        Optional.of(OCTOBER), said(planningOn("2016-10-14", "2016-10-13")));

        assertThat(refusal(postpone(backwards, ONCE)).field()).isEqualTo("replacement.lastDay");
    }

    @Test
    void isNotFoundWhenTheMeetingIsNot() {
        assertThat(
                        postponing.postpone(
                                id("unknown"),
                                REASON,
                                plannedInOctober(),
                                new Precondition.Any(),
                                ONCE))
                .isEqualTo(new Outcome.NotFound<>("unknown"));
    }

    @Test
    void keepsTheReplacementFromBeingRetired() {
        postpone(plannedInOctober(), ONCE);

        assertThat(refusal(scheduling.retire(OCTOBER, new Precondition.Any(), ONCE)).code())
                .isEqualTo("meeting-replaces-another");
    }

    private Outcome<Meeting> postpone(Replacement replacement, Origin origin) {
        return postponing.postpone(
                SEPTEMBER, REASON, replacement, Precondition.revision(1), origin);
    }

    private static Replacement plannedInOctober() {
        return new Replacement.Planned(
                Optional.of(OCTOBER), said(planningOn("2016-10-13", "2016-10-14")));
    }

    private Meeting september() {
        return meetings.find(SEPTEMBER.value()).orElseThrow().value();
    }

    private Meeting october() {
        return meetings.find(OCTOBER.value()).orElseThrow().value();
    }

    private static Meeting kept(Outcome<Meeting> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<Meeting>) outcome).kept().value();
    }

    private static Refusal refusal(Outcome<Meeting> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused<Meeting>) outcome).reason();
    }
}
