package bstf.meetings.calendar;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What a meeting lacks, each with the day since which it is known to be lacking: the day on which
 * the registry was told of the meeting without it, or the meeting's first day when that was earlier
 * (a meeting of the past, entered today, lacked it then already).
 */
public record Gaps(Map<Gap, LocalDate> since) {

    public Gaps {
        since =
                since.isEmpty()
                        ? Map.of()
                        : Collections.unmodifiableMap(new EnumMap<Gap, LocalDate>(since));
    }

    public static Gaps none() {
        return new Gaps(Map.of());
    }

    /** These gaps, brought to what {@code meeting} lacks when looked at on {@code today}. */
    Gaps of(Meeting meeting, LocalDate today) {
        if (meeting.retired() || meeting.status().isOff()) {
            return none();
        }
        var firstDay = meeting.details().firstDay();
        var day = firstDay.isBefore(today) ? firstDay : today;
        var next = new EnumMap<Gap, LocalDate>(Gap.class);
        Gap.of(meeting.details()).forEach(gap -> next.put(gap, since.getOrDefault(gap, day)));
        return new Gaps(next);
    }
}
