package bstf.meetings.calendar.store;

import static bstf.meetings.calendar.Samples.SPRING;
import static bstf.meetings.calendar.Samples.id;
import static bstf.meetings.calendar.Samples.planned;
import static bstf.meetings.calendar.Samples.planningInSeptember;
import static bstf.meetings.calendar.Samples.strategicInMoscow;

import bstf.meetings.calendar.Correction;
import bstf.meetings.calendar.EarlierDates;
import bstf.meetings.calendar.Filing;
import bstf.meetings.calendar.Gap;
import bstf.meetings.calendar.Gaps;
import bstf.meetings.calendar.Meeting;
import bstf.meetings.calendar.MeetingStatus;
import bstf.meetings.calendar.Replacing;
import bstf.meetings.calendar.Samples;
import bstf.meetings.calendar.Venue;
import bstf.platform.access.Audience;
import bstf.platform.access.Disclosure;
import bstf.platform.access.Visibility;
import bstf.platform.changes.AggregatesContract;
import bstf.platform.changes.Mapping;
import bstf.platform.time.DayRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Meetings keep the stores' contract, complete and bare ones. */
final class MeetingStoreTest extends AggregatesContract<Meeting> {

    @Override
    protected Mapping<Meeting, ?> mapping() {
        return new MeetingMapping();
    }

    @Override
    protected Sample<Meeting> one() {
        return new Sample<>(
                "2016-09-planning", planned("2016-09-planning", planningInSeptember()), complete());
    }

    @Override
    protected Sample<Meeting> another() {
        var first = planned("2016-11-strategic", strategicInMoscow());
        return new Sample<>(
                "2016-11-strategic",
                first,
                Samples.as(
                        new MeetingStatus.Cancelled("No venue was found."),
                        "2016-11-strategic",
                        Samples.in(
                                new Venue.CityOnly("Moscow", Optional.empty()), first.details())));
    }

    private static Meeting complete() {
        return new Meeting(
                id("2016-09-planning"),
                strategicInMoscow(),
                new MeetingStatus.Postponed("The host asked for it.", id("2016-12-planning")),
                Optional.of(
                        new Replacing(
                                id("2016-08-planning"),
                                "No venue was found.",
                                Replacing.Came.NAMED)),
                List.of(
                        new EarlierDates(
                                DayRange.of(
                                        LocalDate.parse("2016-09-15"),
                                        LocalDate.parse("2016-09-16")),
                                SPRING.at())),
                4,
                new Gaps(Map.of(Gap.HOST_NOT_GIVEN, LocalDate.parse("2016-03-01"))),
                new Filing(
                        Disclosure.draft("FI", Visibility.from(Audience.OBSERVERS).and("EE")),
                        List.of(
                                new Correction(
                                        LocalDate.parse("2017-03-01"), "FI", "It was held.")),
                        true));
    }
}
