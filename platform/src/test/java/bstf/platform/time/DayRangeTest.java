package bstf.platform.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class DayRangeTest {
    private static final DayRange TERM = range("2015-01-01", "2016-12-31");

    @Test
    void includesItsFirstAndItsLastDay() {
        assertThat(TERM.contains(day("2014-12-31"))).isFalse();
        assertThat(TERM.contains(day("2015-01-01"))).isTrue();
        assertThat(TERM.contains(day("2016-12-31"))).isTrue();
        assertThat(TERM.contains(day("2017-01-01"))).isFalse();
    }

    @Test
    void mayBeASingleDay() {
        var single = range("2016-11-24", "2016-11-24");

        assertThat(single.contains(day("2016-11-24"))).isTrue();
        assertThat(single.contains(day("2016-11-25"))).isFalse();
    }

    @Test
    void refusesALastDayBeforeTheFirst() {
        assertThatThrownBy(() -> range("2016-11-24", "2016-11-23"))
                .hasMessage("lastDay: 2016-11-23 (expected: on or after 2016-11-24)");
    }

    @Test
    void hasNoLastDayWhenItIsOpen() {
        var open = DayRange.from(day("2017-01-01"));

        assertThat(open.isOpen()).isTrue();
        assertThat(open.lastDay()).isEmpty();
        assertThat(open.contains(LocalDate.MAX)).isTrue();
        assertThat(open.endsBefore(LocalDate.MAX)).isFalse();
        assertThat(DayRange.of(day("2017-01-01"), Optional.empty())).isEqualTo(open);
    }

    @Test
    void followsAtOnceWithoutOverlapping() {
        var next = DayRange.from(day("2017-01-01"));

        assertThat(TERM.isFollowedAtOnceBy(next)).isTrue();
        assertThat(TERM.overlaps(next)).isFalse();
        assertThat(next.overlaps(TERM)).isFalse();
        assertThat(TERM.isFollowedAtOnceBy(DayRange.from(day("2017-01-02")))).isFalse();
    }

    @Test
    void overlapsOnASharedDay() {
        var next = range("2016-12-31", "2017-12-31");

        assertThat(TERM.overlaps(next)).isTrue();
        assertThat(next.overlaps(TERM)).isTrue();
    }

    @Test
    void containsWhatLiesWithin() {
        assertThat(TERM.contains(TERM)).isTrue();
        assertThat(TERM.contains(range("2015-02-01", "2015-02-28"))).isTrue();
        assertThat(TERM.contains(range("2016-12-31", "2017-01-01"))).isFalse();
        assertThat(TERM.contains(DayRange.from(day("2015-01-01")))).isFalse();
    }

    @Test
    void endsBeforeTheDayAfterItsLast() {
        assertThat(TERM.endsBefore(day("2016-12-31"))).isFalse();
        assertThat(TERM.endsBefore(day("2017-01-01"))).isTrue();
    }

    @Test
    void isWrittenWithBothDays() {
        assertThat(TERM).hasToString("2015-01-01..2016-12-31");
        assertThat(DayRange.from(day("2017-01-01"))).hasToString("2017-01-01..");
    }

    private static DayRange range(String firstDay, String lastDay) {
        return DayRange.of(day(firstDay), day(lastDay));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
