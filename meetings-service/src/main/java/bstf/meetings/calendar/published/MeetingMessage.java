package bstf.meetings.calendar.published;

import bstf.meetings.calendar.Meeting;
import bstf.meetings.calendar.MeetingId;
import bstf.meetings.calendar.MemberCode;
import bstf.platform.access.VisibilityWords;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Version 1 of what listeners are told of a meeting: its full state. The sample that both sides
 * test against is {@code docs/messages/meetings/meeting.json}.
 *
 * @param firstDay a calendar day, in no zone
 * @param lastDay the same, included
 * @param host a member's code
 * @param status {@code planned | confirmed | held | cancelled | postponed}
 * @param reason why it is cancelled or postponed; left out otherwise
 * @param replacedBy the id of the meeting that takes its place; only when postponed
 * @param replaces the id of the postponed meeting whose place it takes
 * @param sequence counts the changes of days, times, venue and status from 0
 * @param corrections what was found to be otherwise than is said, oldest first
 * @param visibility who may know of it once it is published; a message without it, of old, is for
 *     everybody
 * @param draft whether only the party that drafts it may know of it
 * @param draftedBy that party; left out once it is published
 */
public record MeetingMessage(
        String id,
        String kind,
        String title,
        LocalDate firstDay,
        LocalDate lastDay,
        TimesMessage times,
        VenueMessage venue,
        Optional<String> host,
        String status,
        Optional<String> reason,
        Optional<String> replacedBy,
        Optional<String> replaces,
        List<EarlierDatesMessage> earlierDates,
        int sequence,
        List<CorrectionMessage> corrections,
        VisibilityWords visibility,
        boolean draft,
        Optional<String> draftedBy,
        boolean retired,
        List<GapMessage> gaps) {

    /** Days on which it was once to be, and when the registry was told of others. */
    public record EarlierDatesMessage(LocalDate firstDay, LocalDate lastDay, Instant until) {}

    /** What was found to be otherwise: on which day that was appended, by which party. */
    public record CorrectionMessage(LocalDate on, String by, String text) {}

    /** What is missing, and since which day. It is no longer there once it is filled. */
    public record GapMessage(String code, String field, LocalDate since) {}

    public static MeetingMessage of(Meeting meeting) {
        var details = meeting.details();
        return new MeetingMessage(
                meeting.id().value(),
                details.kind().word(),
                details.title(),
                details.firstDay(),
                details.lastDay(),
                TimesMessage.of(details.times()),
                VenueMessage.of(details.venue()),
                details.host().map(MemberCode::value),
                meeting.status().word(),
                meeting.status().whyOff(),
                meeting.status().replacement().map(MeetingId::value),
                meeting.replaces().map(replacing -> replacing.meeting().value()),
                earlierDates(meeting),
                meeting.sequence(),
                corrections(meeting),
                VisibilityWords.of(meeting.disclosure().visibility()),
                meeting.disclosure().isDraft(),
                meeting.disclosure().draftedBy(),
                meeting.retired(),
                gaps(meeting));
    }

    private static List<EarlierDatesMessage> earlierDates(Meeting meeting) {
        return meeting.earlierDates().stream()
                .map(dates ->
                        new EarlierDatesMessage(
                                dates.days().firstDay(),
                                dates.days().lastDay().orElseThrow(),
                                dates.until()))
                .toList();
    }

    private static List<CorrectionMessage> corrections(Meeting meeting) {
        return meeting.filing().corrections().stream()
                .map(one -> new CorrectionMessage(one.on(), one.by(), one.text()))
                .toList();
    }

    private static List<GapMessage> gaps(Meeting meeting) {
        return meeting.gaps().since().entrySet().stream()
                .map(gap ->
                        new GapMessage(gap.getKey().code(), gap.getKey().field(), gap.getValue()))
                .toList();
    }
}
