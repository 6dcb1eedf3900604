package bstf.meetings.calendar;

import java.util.Optional;

/** Where a meeting takes place, as far as it is known. */
public sealed interface Venue {

    /** A house that delegates can find. */
    record Given(String name, Optional<String> street, String city, Optional<CountryCode> country)
            implements Venue {}

    /** Only the city has been said. */
    record CityOnly(String city, Optional<CountryCode> country) implements Venue {}

    /** Nothing has been said. */
    record NotGiven() implements Venue {}
}
