package bstf.meetings.calendar;

import static bstf.meetings.calendar.Samples.planningInSeptember;
import static bstf.meetings.calendar.Samples.planningOn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bstf.platform.changes.Refusal;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class MeetingDetailsTest {

    @Test
    void findNothingWrongWithAMeetingOfOneDay() {
        assertThat(planningOn("2016-09-15", "2016-09-15").contradiction()).isEmpty();
    }

    @Test
    void contradictThemselvesWhenTheLastDayComesFirst() {
        assertThat(planningOn("2016-09-16", "2016-09-15").contradiction())
                .contains(
                        Refusal.invalid(
                                "last-day-before-first-day",
                                "lastDay",
                                "lastDay is 2016-09-15: give a day on or after the first day,"
                                        + " 2016-09-16."));
    }

    @Test
    void takeNoDayThatNobodyCanMean() {
        assertThat(planningOn("0016-09-15", "2016-09-16").contradiction())
                .contains(
                        Refusal.invalid(
                                "day-out-of-range",
                                "firstDay",
                                "Give days of the years 1900 to 2999."));
        assertThat(planningOn("2016-09-15", "3016-09-16").contradiction().map(Refusal::field))
                .contains("lastDay");
    }

    @Test
    void letAMeetingEndOnALaterDayAtAnEarlierTime() {
        assertThat(at("2016-09-15", "2016-09-16", "14:00", "12:00").contradiction()).isEmpty();
    }

    @Test
    void contradictThemselvesWhenOneDayEndsBeforeItBegins() {
        assertThat(at("2016-09-15", "2016-09-15", "14:00", "14:00").contradiction())
                .contains(
                        Refusal.invalid(
                                "end-not-after-start",
                                "times.end",
                                "times.end is 14:00: give a time after the start, 14:00, or a"
                                        + " later last day."));
    }

    @Test
    void takeNoTimeThatTheClocksJumpOver() {
        assertThat(at("2016-03-27", "2016-03-28", "03:30", "12:00").contradiction())
                .contains(
                        Refusal.invalid(
                                "time-skipped",
                                "times.start",
                                "In Europe/Riga the clocks go forward over 2016-03-27T03:30: give a"
                                        + " time that is on the clock that day."));
        assertThat(
                        at("2016-03-26", "2016-03-27", "09:00", "03:30")
                                .contradiction()
                                .map(Refusal::field))
                .contains("times.end");
    }

    @Test
    void knowZonesByNameOnly() {
        assertThatThrownBy(() ->
                        new Times.Given(LocalTime.NOON, Optional.empty(), ZoneOffset.ofHours(3)))
                .hasMessage("zone: '+03:00' (expected: an IANA zone such as Europe/Riga)");
    }

    @Test
    void differInCalendarsWhenTheVenueDoes() {
        var inRiga =
                Samples.in(new Venue.CityOnly("Riga", Optional.empty()), planningInSeptember());

        assertThat(inRiga.looksAlikeInCalendars(planningInSeptember())).isFalse();
    }

    private static MeetingDetails at(String firstDay, String lastDay, String start, String end) {
        var days = planningOn(firstDay, lastDay);
        var times =
                new Times.Given(
                        LocalTime.parse(start),
                        Optional.of(LocalTime.parse(end)),
                        ZoneId.of("Europe/Riga"));
        return new MeetingDetails(
                days.kind(),
                days.title(),
                days.firstDay(),
                days.lastDay(),
                times,
                days.venue(),
                days.host());
    }
}
