package bstf.meetings.calendar;

import bstf.platform.time.DayRange;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which meetings a list is to show. An empty set asks for nothing in particular.
 *
 * @param period meetings of which at least one day falls into it
 * @param statuses {@linkplain MeetingStatus#word() words} of statuses
 * @param retired whether retired ones are shown as well
 */
public record MeetingQuery(
        DayRange period,
        Set<String> statuses,
        Set<MeetingKind> kinds,
        Set<MemberCode> hosts,
        boolean retired)
        implements Predicate<Meeting> {

    @Override
    public boolean test(Meeting meeting) {
        var details = meeting.details();
        return period.overlaps(details.days())
                && (statuses.isEmpty() || statuses.contains(meeting.status().word()))
                && (kinds.isEmpty() || kinds.contains(details.kind()))
                && (hosts.isEmpty() || details.host().filter(hosts::contains).isPresent())
                && (retired || !meeting.retired());
    }
}
