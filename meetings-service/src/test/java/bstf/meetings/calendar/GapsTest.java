package bstf.meetings.calendar;

import static bstf.meetings.calendar.Samples.LATVIA;
import static bstf.meetings.calendar.Samples.SPRING;
import static bstf.meetings.calendar.Samples.at;
import static bstf.meetings.calendar.Samples.hostedBy;
import static bstf.meetings.calendar.Samples.in;
import static bstf.meetings.calendar.Samples.planned;
import static bstf.meetings.calendar.Samples.planningInSeptember;
import static bstf.meetings.calendar.Samples.planningOn;
import static bstf.meetings.calendar.Samples.strategicInMoscow;
import static bstf.meetings.calendar.Samples.taken;
import static org.assertj.core.api.Assertions.assertThat;

import bstf.platform.access.Visibility;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class GapsTest {
    private static final LocalDate TODAY = LocalDate.parse("2016-03-01");
    private final Hosting hosting = new Hosting(Samples.membership());

    @Test
    void nameAllThatIsMissing() {
        assertThat(gapsOf(planned("2016-09-planning", planningInSeptember())))
                .isEqualTo(
                        Map.of(
                                Gap.VENUE_NOT_GIVEN, TODAY,
                                Gap.TIMES_NOT_GIVEN, TODAY,
                                Gap.HOST_NOT_GIVEN, TODAY));
    }

    @Test
    void areNoneWhenAllIsKnown() {
        assertThat(gapsOf(planned("2016-11-strategic", strategicInMoscow()))).isEmpty();
    }

    @Test
    void goBackToTheFirstDayOfAMeetingOfThePast() {
        assertThat(gapsOf(planned("2015-05-planning", planningOn("2015-05-27", "2015-05-28"))))
                .containsEntry(Gap.VENUE_NOT_GIVEN, LocalDate.parse("2015-05-27"));
    }

    @Test
    void remainWithTheirDayWhileOthersAreFilled() {
        var meeting = planned("2016-09-planning", planningInSeptember());
        var hosted = hostedBy(LATVIA, planningInSeptember());

        var later =
                taken(
                        meeting.change(
                                hosted,
                                Visibility.everybody(),
                                hosting,
                                at("2016-05-02T09:00:00Z")));

        assertThat(gapsOf(later))
                .isEqualTo(Map.of(Gap.VENUE_NOT_GIVEN, TODAY, Gap.TIMES_NOT_GIVEN, TODAY));
    }

    @Test
    void beginWhenTheyAreFound() {
        var meeting = planned("2016-09-planning", planningInSeptember());
        var city = in(new Venue.CityOnly("Riga", Optional.empty()), planningInSeptember());

        var later =
                taken(
                        meeting.change(
                                city, Visibility.everybody(), hosting, at("2016-05-02T09:00:00Z")));

        assertThat(gapsOf(later))
                .containsEntry(Gap.VENUE_CITY_ONLY, LocalDate.parse("2016-05-02"))
                .doesNotContainKey(Gap.VENUE_NOT_GIVEN);
    }

    @Test
    void vanishWhileTheMeetingIsOff() {
        var meeting = planned("2016-09-planning", planningInSeptember());

        assertThat(gapsOf(taken(meeting.cancel("No venue was found.", SPRING)))).isEmpty();
        assertThat(gapsOf(taken(meeting.retire(SPRING)))).isEmpty();
    }

    private static Map<Gap, LocalDate> gapsOf(Meeting meeting) {
        return meeting.gaps().since();
    }
}
