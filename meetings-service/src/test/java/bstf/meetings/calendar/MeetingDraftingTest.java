package bstf.meetings.calendar;

import static bstf.meetings.calendar.Chairs.origin;
import static bstf.meetings.calendar.Samples.id;
import static bstf.meetings.calendar.Samples.planningOn;
import static bstf.meetings.calendar.Samples.said;
import static org.assertj.core.api.Assertions.assertThat;

import bstf.meetings.calendar.MeetingStatus.Planned;
import bstf.meetings.calendar.store.InMemoryMeetings;
import bstf.platform.access.Audience;
import bstf.platform.access.Disclosure;
import bstf.platform.access.Visibility;
import bstf.platform.changes.Outcome;
import bstf.platform.changes.Precondition;
import bstf.platform.changes.Refusal;
import bstf.platform.time.SettableClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What Finland drafts at the end of 2016, before it chairs, and what becomes of it. */
final class MeetingDraftingTest {
    private static final MeetingId FEBRUARY = id("2017-02-planning");
    private static final String IN_2016 = "2016-11-15T09:00:00Z";
    private static final String IN_2017 = "2017-01-02T09:00:00Z";
    private static final Precondition ANY = new Precondition.Any();

    private final SettableClock clock = SettableClock.at(IN_2016);
    private final InMemoryMeetings meetings = new InMemoryMeetings(clock);
    private final Desk desk = Samples.desk(meetings, Samples.membership());
    private final MeetingScheduling scheduling = new MeetingScheduling(desk);
    private final MeetingProgress progress = new MeetingProgress(desk);
    private final MeetingCorrecting correcting = new MeetingCorrecting(desk);

    @BeforeEach
    void draftAMeeting() {
        scheduling.schedule(FEBRUARY, draft("2017-02-15"), origin("FI", IN_2016));
    }

    @Test
    void isADraftOfThePartyThatMadeIt() {
        assertThat(february().disclosure())
                .isEqualTo(Disclosure.draft("FI", MeetingScheduling.UNLESS_SAID));
        assertThat(meetings.told().getLast().event()).isEqualTo("MeetingDrafted");
    }

    @Test
    void isNotThereForAnybodyElse() {
        assertThat(scheduling.retire(FEBRUARY, ANY, origin("RU", IN_2016)))
                .isEqualTo(new Outcome.NotFound<>(FEBRUARY.value()));
        assertThat(scheduling.retire(FEBRUARY, ANY, origin("LV", IN_2016)))
                .isEqualTo(new Outcome.NotFound<>(FEBRUARY.value()));
    }

    @Test
    void isChangedAsADraftAndForgetsWhereItStood() {
        clock.set(Instant.parse("2016-12-01T09:00:00Z"));
        scheduling.change(
                FEBRUARY, _ -> draft("2017-02-22"), ANY, origin("FI", "2016-12-01T09:00:00Z"));

        assertThat(february().details().firstDay()).isEqualTo(LocalDate.parse("2017-02-22"));
        assertThat(february().earlierDates()).isEmpty();
        assertThat(february().sequence()).isZero();
    }

    @Test
    void isPublishedByItsPartyOnlyOnceThatChairs() {
        assertThat(code(scheduling.publish(FEBRUARY, ANY, origin("FI", IN_2016))))
                .isEqualTo("only-drafts-before-the-term");

        scheduling.publish(FEBRUARY, ANY, origin("FI", IN_2017));

        assertThat(february().disclosure())
                .isEqualTo(Disclosure.published(MeetingScheduling.UNLESS_SAID));
        assertThat(february().status()).isEqualTo(new Planned());
        assertThat(february().gaps().since())
                .containsEntry(Gap.VENUE_NOT_GIVEN, LocalDate.parse("2017-01-02"));
        assertThat(code(scheduling.publish(FEBRUARY, ANY, origin("FI", IN_2017))))
                .isEqualTo("meeting-published");
    }

    @Test
    void isPublishedOnlyWithAHostInStanding() {
        var hosted = new MeetingId("hosted");
        scheduling.schedule(
                hosted,
                new MeetingSaid(
                        Samples.hostedBy(Samples.LATVIA, planningOn("2017-03-01", "2017-03-01")),
                        Optional.empty(),
                        Optional.of(true)),
                origin("FI", IN_2016));
        var alone = new MeetingScheduling(Samples.desk(meetings, Samples.members(Map.of())));

        assertThat(code(alone.publish(hosted, ANY, origin("FI", IN_2017))))
                .isEqualTo("host-not-a-member");
    }

    @Test
    void takesNoStepOfAMeetingThatIsKnown() {
        var later = origin("FI", IN_2017);

        assertThat(code(progress.confirm(FEBRUARY, ANY, later))).isEqualTo("meeting-draft");
        assertThat(code(progress.cancel(FEBRUARY, "No venue.", ANY, later)))
                .isEqualTo("meeting-draft");
        assertThat(code(progress.hold(FEBRUARY, ANY, later))).isEqualTo("meeting-draft");
        assertThat(code(correcting.correct(FEBRUARY, "A slip.", ANY, later)))
                .isEqualTo("meeting-draft");
    }

    @Test
    void becomesKnownByItsPublicationAlone() {
        var known =
                new MeetingSaid(
                        planningOn("2017-02-15", "2017-02-15"),
                        Optional.empty(),
                        Optional.of(false));

        assertThat(code(scheduling.change(FEBRUARY, _ -> known, ANY, origin("FI", IN_2017))))
                .isEqualTo("draft-ends-by-publication");
    }

    @Test
    void isMovedOnlyWithinTheTermsOfItsParty() {
        assertThat(
                        code(
                                scheduling.change(
                                        FEBRUARY,
                                        _ -> draft("2016-12-15"),
                                        ANY,
                                        origin("FI", IN_2016))))
                .isEqualTo("chairmanship-not-held");
        assertThat(february().details().firstDay()).isEqualTo(LocalDate.parse("2017-02-15"));
    }

    @Test
    void staysUnseenWhenItIsRetired() {
        scheduling.retire(FEBRUARY, ANY, origin("FI", IN_2016));

        assertThat(february().retired()).isTrue();
        assertThat(february().disclosure().isDraft()).isTrue();
        assertThat(code(scheduling.publish(FEBRUARY, ANY, origin("FI", IN_2017))))
                .isEqualTo("meeting-retired");
    }

    @Test
    void isNotMadeBeforeTheWindowOpens() {
        assertThat(
                        code(
                                scheduling.schedule(
                                        id("too-early"),
                                        draft("2017-02-15"),
                                        origin("FI", "2016-10-02T09:00:00Z"))))
                .isEqualTo("preparation-not-open");
    }

    @Test
    void remembersForWhomItIsToBe() {
        var forEuropol = Visibility.from(Audience.SECRETARIAT).and("europol");
        scheduling.change(
                FEBRUARY,
                meeting ->
                        new MeetingSaid(
                                meeting.details(), Optional.of(forEuropol), Optional.empty()),
                ANY,
                origin("FI", IN_2016));

        assertThat(february().disclosure()).isEqualTo(Disclosure.draft("FI", forEuropol.and("FI")));
    }

    @Test
    void namesOnlyPartiesThatTheBodyKnows() {
        var forNobody = Visibility.from(Audience.MEMBERS).and("atlantis");

        var outcome =
                scheduling.schedule(
                        id("for-nobody"),
                        new MeetingSaid(
                                planningOn("2017-02-15", "2017-02-15"),
                                Optional.of(forNobody),
                                Optional.empty()),
                        origin("FI", IN_2017));

        assertThat(code(outcome)).isEqualTo("party-unknown");
    }

    @Test
    void isForMembersUnlessItsWriterSaysOtherwise() {
        scheduling.schedule(
                id("known"), said(planningOn("2017-02-15", "2017-02-15")), origin("FI", IN_2017));

        assertThat(meetings.find("known").orElseThrow().value().disclosure())
                .isEqualTo(Disclosure.published(Visibility.from(Audience.MEMBERS)));
    }

    private Meeting february() {
        return meetings.find(FEBRUARY.value()).orElseThrow().value();
    }

    private static MeetingSaid draft(String day) {
        return new MeetingSaid(planningOn(day, day), Optional.empty(), Optional.of(true));
    }

    private static String code(Outcome<Meeting> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return reason(outcome).code();
    }

    private static Refusal reason(Outcome<Meeting> outcome) {
        return ((Outcome.Refused<Meeting>) outcome).reason();
    }
}
