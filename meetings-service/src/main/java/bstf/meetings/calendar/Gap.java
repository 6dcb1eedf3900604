package bstf.meetings.calendar;

import java.util.EnumSet;
import java.util.Set;

/** What a meeting can lack. */
public enum Gap {
    VENUE_NOT_GIVEN("venue-not-given", "venue"),
    VENUE_CITY_ONLY("venue-city-only", "venue.name"),
    TIMES_NOT_GIVEN("times-not-given", "times"),
    END_TIME_NOT_GIVEN("end-time-not-given", "times.end"),
    HOST_NOT_GIVEN("host-not-given", "host");

    private final String code;
    private final String field;

    Gap(String code, String field) {
        this.code = code;
        this.field = field;
    }

    /** Stable, in domain words. */
    public String code() {
        return code;
    }

    /** The path of what is missing. */
    public String field() {
        return field;
    }

    /** What {@code details} lack. */
    static Set<Gap> of(MeetingDetails details) {
        var gaps = EnumSet.noneOf(Gap.class);
        switch (details.venue()) {
            case Venue.Given(_, _, _, _) -> {}
            case Venue.CityOnly(_, _) -> gaps.add(VENUE_CITY_ONLY);
            case Venue.NotGiven() -> gaps.add(VENUE_NOT_GIVEN);
        }
        switch (details.times()) {
            case Times.Given(_, var end, _) -> {
                if (end.isEmpty()) {
                    gaps.add(END_TIME_NOT_GIVEN);
                }
            }
            case Times.NotGiven() -> gaps.add(TIMES_NOT_GIVEN);
        }
        if (details.host().isEmpty()) {
            gaps.add(HOST_NOT_GIVEN);
        }
        return gaps;
    }
}
