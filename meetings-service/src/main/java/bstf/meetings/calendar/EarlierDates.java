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

    static List<EarlierDates> and(List<EarlierDates> before, EarlierDates last) {
        return Stream.concat(before.stream(), Stream.of(last)).toList();
    }
}
