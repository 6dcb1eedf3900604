package bstf.meetings.calendar;

import bstf.platform.time.DayRange;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * Days on which a meeting was once to be.
 *
 * @param until when this registry was told of others
 */
public record EarlierDates(DayRange days, Instant until) {

    /** Those of a meeting that leaves the days on which it is, when it does. */
    static List<EarlierDates> of(Meeting meeting, MeetingDetails said, Instant until) {
        var details = meeting.details();
        return said.isOnDaysOf(details)
                ? meeting.earlierDates()
                : Stream.concat(
                                meeting.earlierDates().stream(),
                                Stream.of(new EarlierDates(details.days(), until)))
                        .toList();
    }
}
