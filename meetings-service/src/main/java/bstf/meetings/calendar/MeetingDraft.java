package bstf.meetings.calendar;

import java.time.LocalDate;
import java.util.Optional;

/** What somebody wrote of a meeting. The shapes and sizes of its texts were checked on the way. */
public record MeetingDraft(
        MeetingKind kind,
        String title,
        LocalDate firstDay,
        LocalDate lastDay,
        TimesDraft times,
        VenueDraft venue,
        Optional<MemberCode> host) {

    /** What it means; whether it can be true is for {@link Meeting} to say. */
    public Reading<MeetingDetails> read() {
        return Reading.unless(
                times.contradiction().or(venue::contradiction),
                () ->
                        new MeetingDetails(
                                kind,
                                title,
                                firstDay,
                                lastDay,
                                times.toTimes(),
                                venue.toVenue(),
                                host));
    }
}
