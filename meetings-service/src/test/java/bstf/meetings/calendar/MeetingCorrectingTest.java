package bstf.meetings.calendar;

import static bstf.meetings.calendar.Chairs.origin;
import static bstf.meetings.calendar.Samples.id;
import static bstf.meetings.calendar.Samples.planningOn;
import static bstf.meetings.calendar.Samples.said;
import static org.assertj.core.api.Assertions.assertThat;

import bstf.meetings.calendar.MeetingStatus.Confirmed;
import bstf.meetings.calendar.MeetingStatus.Held;
import bstf.meetings.calendar.store.InMemoryMeetings;
import bstf.platform.changes.Outcome;
import bstf.platform.changes.Precondition;
import bstf.platform.time.SettableClock;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What may still be done to a meeting of Russia's term when that is over. */
final class MeetingCorrectingTest {
    private static final MeetingId NOVEMBER = id("2016-11-planning");
    private static final String DURING = "2016-11-01T09:00:00Z";
    private static final String CLOSING = "2017-01-15T09:00:00Z";
    private static final String AFTERWARDS = "2017-03-01T09:00:00Z";
    private static final Precondition ANY = new Precondition.Any();

    private final InMemoryMeetings meetings = new InMemoryMeetings(SettableClock.at(DURING));
    private final Desk desk = Samples.desk(meetings, Samples.membership());
    private final MeetingProgress progress = new MeetingProgress(desk);
    private final MeetingCorrecting correcting = new MeetingCorrecting(desk);
    private final MeetingScheduling scheduling = new MeetingScheduling(desk);

    @BeforeEach
    void confirmAMeeting() {
        scheduling.schedule(
                NOVEMBER, said(planningOn("2016-11-24", "2016-11-25")), origin("RU", DURING));
        progress.confirm(NOVEMBER, ANY, origin("RU", DURING));
    }

    @Test
    void isCompletedByItsChairInTheClosingWindow() {
        progress.hold(NOVEMBER, ANY, origin("RU", CLOSING));
        assertThat(november().status()).isEqualTo(new Held());

        progress.correctHolding(NOVEMBER, "It was another.", ANY, origin("RU", CLOSING));
        assertThat(november().status()).isEqualTo(new Confirmed());
    }

    @Test
    void isNotCompletedByTheNextChair() {
        assertThat(code(progress.hold(NOVEMBER, ANY, origin("FI", CLOSING))))
                .isEqualTo("chairmanship-not-held");
    }

    @Test
    void keepsWhatIsSaidWhenTheSittingChairCorrects() {
        progress.hold(NOVEMBER, ANY, origin("RU", CLOSING));
        var before = november();

        correcting.correct(NOVEMBER, "It was held in Tver.", ANY, origin("FI", AFTERWARDS));
        correcting.correct(NOVEMBER, "In Tula.", ANY, origin("FI", "2017-03-02T09:00:00Z"));

        assertThat(november())
                .isEqualTo(
                        Samples.filed(
                                before.filing()
                                        .and(correction("2017-03-01", "It was held in Tver."))
                                        .and(correction("2017-03-02", "In Tula.")),
                                before));
    }

    @Test
    void isTakenBackByNobodyAfterwards() {
        progress.hold(NOVEMBER, ANY, origin("RU", CLOSING));

        assertThat(
                        code(
                                progress.correctHolding(
                                        NOVEMBER, "A slip.", ANY, origin("FI", AFTERWARDS))))
                .isEqualTo("chairmanship-not-held");
        assertThat(
                        code(
                                progress.correctHolding(
                                        NOVEMBER, "A slip.", ANY, origin("RU", AFTERWARDS))))
                .isEqualTo("closing-window-over");
        assertThat(november().status()).isEqualTo(new Held());
    }

    @Test
    void takesNoMoreCorrectionsThanAPersonReads() {
        for (int i = 0; i < 100; i++) {
            correcting.correct(NOVEMBER, "Again.", ANY, origin("FI", AFTERWARDS));
        }

        assertThat(code(correcting.correct(NOVEMBER, "Again.", ANY, origin("FI", AFTERWARDS))))
                .isEqualTo("corrections-full");
    }

    private Meeting november() {
        return meetings.find(NOVEMBER.value()).orElseThrow().value();
    }

    private static Correction correction(String on, String text) {
        return new Correction(LocalDate.parse(on), "FI", text);
    }

    private static String code(Outcome<Meeting> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused<Meeting>) outcome).reason().code();
    }
}
