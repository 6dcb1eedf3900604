package bstf.meetings.calendar;

import static bstf.meetings.calendar.Chairs.origin;
import static bstf.meetings.calendar.Samples.id;
import static bstf.meetings.calendar.Samples.planningOn;
import static bstf.meetings.calendar.Samples.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bstf.meetings.calendar.MeetingStatus.Planned;
import bstf.meetings.calendar.MeetingStatus.Postponed;
import bstf.platform.access.Audience;
import bstf.platform.access.Caller;
import bstf.platform.access.Disclosure;
import bstf.platform.access.Visibility;
import bstf.platform.changes.Origin;
import bstf.platform.changes.Outcome;
import bstf.platform.changes.Precondition;
import bstf.platform.changes.Refusal;
import bstf.platform.changes.Retry;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may put a meeting off, to where, and what remains when the right goes in between. */
final class PostponingRightsTest {
    private static final MeetingId NOVEMBER = id("2016-11-planning");
    private static final MeetingId LATER = id("2016-12-planning");
    private static final String REASON = "The host asked for it.";
    private static final Precondition ANY = new Precondition.Any();
    private static final String LAST_SECOND = "2016-12-31T20:59:59Z";
    private static final String HANDOVER = "2016-12-31T21:00:00Z";

    private final BreakableMeetings meetings = new BreakableMeetings(Instant.parse(LAST_SECOND));
    private final Desk desk = Samples.desk(meetings, Samples.membership());
    private final MeetingScheduling scheduling = new MeetingScheduling(desk);
    private final MeetingPostponing postponing = new MeetingPostponing(desk);

    @BeforeEach
    void scheduleAMeeting() {
        scheduling.schedule(
                NOVEMBER,
                new MeetingSaid(
                        planningOn("2016-11-24", "2016-11-25"),
                        Optional.of(Visibility.from(Audience.OBSERVERS)),
                        Optional.empty()),
                origin("RU", LAST_SECOND));
    }

    @Test
    void needsTheRightToBothMeetings() {
        assertThat(code(postpone("2016-12-20", origin("FI", LAST_SECOND))))
                .isEqualTo("chairmanship-not-held");
        assertThat(code(postpone("2017-02-01", origin("RU", LAST_SECOND))))
                .isEqualTo("chairmanship-not-held");
        assertThat(code(postpone("2016-12-20", origin("RU", HANDOVER)))).isEqualTo("term-over");
        assertThat(find(NOVEMBER).status()).isEqualTo(new Planned());
        assertThat(meetings.find(LATER.value())).isEmpty();
    }

    @Test
    void letsThoseKnowOfTheReplacementWhoKnowOfTheMeeting() {
        postpone("2016-12-20", origin("RU", LAST_SECOND));

        assertThat(find(LATER).disclosure())
                .isEqualTo(Disclosure.published(Visibility.from(Audience.OBSERVERS)));
    }

    @Test
    void namesNoMeetingOfWhichTheCallerDoesNotKnow() {
        scheduling.schedule(
                LATER,
                new MeetingSaid(
                        planningOn("2017-02-01", "2017-02-01"),
                        Optional.empty(),
                        Optional.of(true)),
                origin("FI", LAST_SECOND));

        assertThat(code(postponeTo(LATER, origin("RU", LAST_SECOND))))
                .isEqualTo(code(postponeTo(id("never-was"), origin("RU", LAST_SECOND))));
    }

    @Test
    void namesNoDraft() {
        scheduling.schedule(
                LATER,
                new MeetingSaid(
                        planningOn("2016-12-20", "2016-12-20"),
                        Optional.empty(),
                        Optional.of(true)),
                origin("RU", LAST_SECOND));

        assertThat(code(postponeTo(LATER, origin("RU", LAST_SECOND)))).isEqualTo("meeting-draft");
    }

    @Test
    void answersOfAMeetingThatIsNotThereAsOfOneThatIsHidden() {
        var absent =
                postponing.postpone(
                        id("never-was"),
                        REASON,
                        new Replacement.Named(LATER),
                        ANY,
                        new Origin(Caller.anonymous(), Instant.parse(HANDOVER), Optional.empty()));

        assertThat(code(absent)).isEqualTo("token-required");
        assertThat(
                        postponing.postpone(
                                NOVEMBER,
                                REASON,
                                new Replacement.Named(LATER),
                                ANY,
                                origin("NO", LAST_SECOND)))
                .isEqualTo(new Outcome.NotFound<>(NOVEMBER.value()));
    }

    @Test
    void leavesToTheRepairWhatTheChairBeganInItsLastSecond() {
        meetings.breakBeforeKeeping(NOVEMBER);
        assertThatThrownBy(() -> postpone("2016-12-31", withKey(LAST_SECOND)))
                .isInstanceOf(BreakableMeetings.Broken.class);

        assertThat(code(postpone("2016-12-31", withKey(HANDOVER)))).isEqualTo("term-over");
        assertThat(find(LATER).isReplacing(NOVEMBER)).isTrue();

        new PostponementRepair(desk)
                .completeAll(Origin.ofRegistry("meetings-service", Instant.parse(HANDOVER)));
        assertThat(find(NOVEMBER).status()).isEqualTo(new Postponed(REASON, LATER));
    }

    private Outcome<Meeting> postpone(String day, Origin origin) {
        return postponing.postpone(
                NOVEMBER,
                REASON,
                new Replacement.Planned(Optional.of(LATER), said(planningOn(day, day))),
                ANY,
                origin);
    }

    private Outcome<Meeting> postponeTo(MeetingId other, Origin origin) {
        return postponing.postpone(NOVEMBER, REASON, new Replacement.Named(other), ANY, origin);
    }

    private static Origin withKey(String at) {
        return new Origin(
                Chairs.secretariat("RU"),
                Instant.parse(at),
                Optional.of(new Retry("test-RU", "key-1", "the request")));
    }

    private Meeting find(MeetingId meeting) {
        return meetings.find(meeting.value()).orElseThrow().value();
    }

    private static String code(Outcome<Meeting> outcome) {
        return switch (outcome) {
            case Outcome.Refused<Meeting>(Refusal reason) -> reason.code();
            case Outcome.Done<Meeting> _,
                    Outcome.NotFound<Meeting> _,
                    Outcome.AlreadyThere<Meeting> _,
                    Outcome.Stale<Meeting> _,
                    Outcome.KeyReused<Meeting> _,
                    Outcome.Waiting<Meeting> _ ->
                    throw new AssertionError(outcome);
        };
    }
}
