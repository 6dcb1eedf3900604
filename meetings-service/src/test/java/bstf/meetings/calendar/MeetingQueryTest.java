package bstf.meetings.calendar;

import static bstf.meetings.calendar.Samples.LATVIA;
import static bstf.meetings.calendar.Samples.RUSSIA;
import static bstf.meetings.calendar.Samples.SPRING;
import static bstf.meetings.calendar.Samples.planned;
import static bstf.meetings.calendar.Samples.strategicInMoscow;
import static bstf.meetings.calendar.Samples.taken;
import static org.assertj.core.api.Assertions.assertThat;

import bstf.platform.time.DayRange;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class MeetingQueryTest {
    private static final DayRange ALWAYS = DayRange.from(LocalDate.MIN);
    private final Meeting meeting = planned("2016-11-strategic", strategicInMoscow());

    @Test
    void takesAllWhenNothingIsAskedFor() {
        assertThat(query(ALWAYS, Set.of(), Set.of(), Set.of(), false).test(meeting)).isTrue();
    }

    @Test
    void takesAMeetingThatReachesIntoThePeriod() {
        assertThat(during("2016-11-25", "2016-12-31").test(meeting)).isTrue();
        assertThat(during("2016-11-26", "2016-12-31").test(meeting)).isFalse();
        assertThat(during("2016-11-01", "2016-11-24").test(meeting)).isTrue();
        assertThat(during("2016-11-01", "2016-11-23").test(meeting)).isFalse();
    }

    @Test
    void asksForStatusKindAndHost() {
        var strategic = new MeetingKind("annual-strategic");
        var anniversary = new MeetingKind("anniversary");

        assertThat(query(ALWAYS, Set.of("planned"), Set.of(), Set.of(), false).test(meeting))
                .isTrue();
        assertThat(query(ALWAYS, Set.of("held"), Set.of(), Set.of(), false).test(meeting))
                .isFalse();
        assertThat(query(ALWAYS, Set.of(), Set.of(strategic), Set.of(), false).test(meeting))
                .isTrue();
        assertThat(query(ALWAYS, Set.of(), Set.of(anniversary), Set.of(), false).test(meeting))
                .isFalse();
        assertThat(query(ALWAYS, Set.of(), Set.of(), Set.of(RUSSIA), false).test(meeting)).isTrue();
        assertThat(query(ALWAYS, Set.of(), Set.of(), Set.of(LATVIA), false).test(meeting))
                .isFalse();
    }

    @Test
    void leavesOutWhatIsRetiredUnlessItIsAskedFor() {
        var retired = taken(meeting.retire(SPRING));

        assertThat(query(ALWAYS, Set.of(), Set.of(), Set.of(), false).test(retired)).isFalse();
        assertThat(query(ALWAYS, Set.of(), Set.of(), Set.of(), true).test(retired)).isTrue();
    }

    private static MeetingQuery during(String from, String to) {
        return query(
                DayRange.of(LocalDate.parse(from), LocalDate.parse(to)),
                Set.of(),
                Set.of(),
                Set.of(),
                false);
    }

    private static MeetingQuery query(
            DayRange period,
            Set<String> statuses,
            Set<MeetingKind> kinds,
            Set<MemberCode> hosts,
            boolean retired) {
        return new MeetingQuery(period, statuses, kinds, hosts, retired);
    }
}
