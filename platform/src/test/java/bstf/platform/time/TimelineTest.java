package bstf.platform.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bstf.platform.time.Timeline.Entry;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TimelineTest {
    private static final LocalDate JANUARY = LocalDate.parse("2015-01-01");
    private static final LocalDate JUNE = LocalDate.parse("2015-06-01");
    private static final Timeline<String> STANDING =
            Timeline.<String>empty().with(JUNE, "suspended").with(JANUARY, "active");

    @Test
    void saysWhatIsInForceOnADay() {
        assertThat(STANDING.on(JANUARY.minusDays(1))).isEmpty();
        assertThat(STANDING.on(JANUARY)).contains(new Entry<>(JANUARY, "active"));
        assertThat(STANDING.on(JUNE.minusDays(1))).contains(new Entry<>(JANUARY, "active"));
        assertThat(STANDING.on(JUNE.plusYears(9))).contains(new Entry<>(JUNE, "suspended"));
    }

    @Test
    void endsAnEntryTheDayBeforeTheNext() {
        assertThat(STANDING.rangeOf(JANUARY)).isEqualTo(DayRange.of(JANUARY, JUNE.minusDays(1)));
        assertThat(STANDING.rangeOf(JUNE)).isEqualTo(DayRange.from(JUNE));
    }

    @Test
    void listsItsEntriesOldestFirst() {
        assertThat(STANDING.entries())
                .containsExactly(new Entry<>(JANUARY, "active"), new Entry<>(JUNE, "suspended"));
        assertThat(Timeline.of(STANDING.entries().reversed())).isEqualTo(STANDING);
    }

    @Test
    void replacesWhatBeganOnTheSameDay() {
        assertThat(STANDING.with(JUNE, "withdrawn").startingOn(JUNE)).contains("withdrawn");
        assertThat(STANDING.startingOn(JUNE)).contains("suspended");
    }

    @Test
    void forgetsWhatBeganOnADay() {
        assertThat(STANDING.without(JUNE).on(JUNE)).contains(new Entry<>(JANUARY, "active"));
    }

    @Test
    void refusesTwoEntriesOfOneDay() {
        var twice = List.of(new Entry<>(JUNE, "active"), new Entry<>(JUNE, "suspended"));

        assertThatThrownBy(() -> Timeline.of(twice))
                .hasMessage("firstDay: 2015-06-01 (expected: each first day once)");
    }

    @Test
    void findsTheEntriesOfARange() {
        assertThat(STANDING.within(DayRange.of(JANUARY, JUNE.minusDays(1))))
                .containsExactly(new Entry<>(JANUARY, "active"));
        assertThat(STANDING.within(DayRange.of(JUNE.minusDays(1), JUNE))).hasSize(2);
        assertThat(STANDING.within(DayRange.of(JANUARY.minusDays(9), JANUARY.minusDays(1))))
                .isEmpty();
    }
}
