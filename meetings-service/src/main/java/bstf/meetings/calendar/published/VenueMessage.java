package bstf.meetings.calendar.published;

import bstf.meetings.calendar.CountryCode;
import bstf.meetings.calendar.Venue;
import java.util.Optional;

/**
 * Where a meeting takes place.
 *
 * @param state {@code given}, {@code city-only} or {@code not-given}
 * @param name only when given
 * @param street only when given, and known
 * @param city when given or city-only
 * @param country ISO 3166-1 alpha-2, when known
 */
public record VenueMessage(
        String state,
        Optional<String> name,
        Optional<String> street,
        Optional<String> city,
        Optional<String> country) {

    static VenueMessage of(Venue venue) {
        return switch (venue) {
            case Venue.Given(var name, var street, var city, var country) ->
                    new VenueMessage(
                            "given",
                            Optional.of(name),
                            street,
                            Optional.of(city),
                            country.map(CountryCode::value));
            case Venue.CityOnly(var city, var country) ->
                    new VenueMessage(
                            "city-only",
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of(city),
                            country.map(CountryCode::value));
            case Venue.NotGiven() ->
                    new VenueMessage(
                            "not-given",
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty());
        };
    }
}
