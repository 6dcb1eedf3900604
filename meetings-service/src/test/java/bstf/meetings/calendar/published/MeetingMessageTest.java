package bstf.meetings.calendar.published;

import static bstf.meetings.calendar.Samples.SPRING;
import static bstf.meetings.calendar.Samples.at;
import static bstf.meetings.calendar.Samples.id;
import static bstf.meetings.calendar.Samples.planned;
import static bstf.meetings.calendar.Samples.planningOn;
import static bstf.meetings.calendar.Samples.strategicInMoscow;

import bstf.meetings.calendar.Correction;
import bstf.meetings.calendar.EarlierDates;
import bstf.meetings.calendar.Filing;
import bstf.meetings.calendar.Meeting;
import bstf.meetings.calendar.MeetingStatus.Cancelled;
import bstf.meetings.calendar.MeetingStatus.Confirmed;
import bstf.meetings.calendar.MeetingStatus.Postponed;
import bstf.meetings.calendar.Replacing;
import bstf.meetings.calendar.Samples;
import bstf.meetings.calendar.Venue;
import bstf.platform.Golden;
import bstf.platform.access.Audience;
import bstf.platform.access.Disclosure;
import bstf.platform.access.Visibility;
import bstf.platform.changes.MessageJson;
import bstf.platform.time.DayRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Compares what is said with the samples in {@code docs/messages/meetings}; {@code
 * -Dbstf.golden=write} writes them. A changed sample is a changed contract.
 */
final class MeetingMessageTest {
    @Test
    void saysWhatTheFoundingDataKnowsOfAMeeting() {
        var inPetrozavodsk =
                Samples.in(
                        new Venue.CityOnly("Petrozavodsk", Optional.empty()),
                        planningOn("2016-02-25", "2016-02-26"));

        assertSays("meeting", planned("2016-02-planning", inPetrozavodsk));
    }

    @Test
    void saysAllOfAMeetingThatWasMoved() {
        var confirmed = Samples.as(new Confirmed(), "2016-11-strategic", strategicInMoscow());

        assertSays(
                "meeting-moved",
                new Meeting(
                        confirmed.id(),
                        confirmed.details(),
                        confirmed.status(),
                        confirmed.replaces(),
                        List.of(
                                new EarlierDates(
                                        DayRange.of(
                                                LocalDate.parse("2016-11-17"),
                                                LocalDate.parse("2016-11-18")),
                                        SPRING.at())),
                        2,
                        confirmed.gaps(),
                        confirmed.filing()));
    }

    @Test
    void saysThatAMeetingIsCancelledAndWhy() {
        assertSays(
                "meeting-cancelled",
                Samples.as(
                        new Cancelled("No venue was found."),
                        "2016-09-planning",
                        planningOn("2016-09-15", "2016-09-16")));
    }

    @Test
    void saysWhatTakesThePlaceOfAPostponedMeeting() {
        assertSays(
                "meeting-postponed",
                Samples.as(
                        new Postponed("The host asked for it.", id("2016-10-planning")),
                        "2016-09-planning",
                        planningOn("2016-09-15", "2016-09-16")));
    }

    @Test
    void saysWhosePlaceAReplacementTakes() {
        var october = planned("2016-10-planning", planningOn("2016-10-13", "2016-10-14"));

        assertSays(
                "meeting-replacement",
                new Meeting(
                        october.id(),
                        october.details(),
                        october.status(),
                        Optional.of(
                                new Replacing(
                                        id("2016-09-planning"),
                                        "The host asked for it.",
                                        Replacing.Came.PLANNED_FOR_IT)),
                        october.earlierDates(),
                        0,
                        october.gaps(),
                        october.filing()));
    }

    @Test
    void saysWhoDraftsAMeetingAndForWhomItIsToBe() {
        assertSays(
                "meeting-draft",
                Samples.filed(
                        Filing.of(
                                Disclosure.draft(
                                        "FI", Visibility.from(Audience.MEMBERS).and("europol"))),
                        planned("2017-02-planning", planningOn("2017-02-15", "2017-02-16"))));
    }

    @Test
    void saysWhatWasFoundToBeOtherwise() {
        var on = LocalDate.parse("2017-03-01");
        assertSays(
                "meeting-corrected",
                Samples.filed(
                        new Filing(
                                Disclosure.published(Visibility.from(Audience.OBSERVERS)),
                                List.of(new Correction(on, "FI", "It was held in Tver.")),
                                false),
                        planned("2016-11-planning", planningOn("2016-11-24", "2016-11-25"))));
    }

    @Test
    void saysThatOneIsRetired() {
        var mistake = planned("2016-09-planing", planningOn("2016-09-15", "2016-09-16"));

        assertSays("meeting-retired", Samples.retired(mistake, at("2016-03-02T09:00:00Z")));
    }

    private static void assertSays(String sample, Meeting meeting) {
        var said = MessageJson.mapper().<JsonNode>valueToTree(MeetingMessage.of(meeting));
        Golden.assertSame("docs/messages/meetings/%s.json".formatted(sample), said);
    }
}
