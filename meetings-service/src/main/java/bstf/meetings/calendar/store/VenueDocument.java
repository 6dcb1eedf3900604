package bstf.meetings.calendar.store;

import bstf.meetings.calendar.CountryCode;
import bstf.meetings.calendar.Venue;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place, as it is kept; what was not given is no document.
 *
 * @param name absent when only the city is known
 */
record VenueDocument(
        @Nullable String name, @Nullable String street, String city, @Nullable String country) {

    static Optional<VenueDocument> of(Venue venue) {
        return switch (venue) {
            case Venue.NotGiven() -> Optional.empty();
            case Venue.CityOnly(var city, var country) ->
                    Optional.of(new VenueDocument(null, null, city, code(country)));
            case Venue.Given(var name, var street, var city, var country) ->
                    Optional.of(new VenueDocument(name, street.orElse(null), city, code(country)));
        };
    }

    static Venue toVenue(@Nullable VenueDocument kept) {
        if (kept == null) {
            return new Venue.NotGiven();
        }
        var country = Optional.ofNullable(kept.country).map(CountryCode::new);
        return kept.name == null
                ? new Venue.CityOnly(kept.city, country)
                : new Venue.Given(kept.name, Optional.ofNullable(kept.street), kept.city, country);
    }

    private static @Nullable String code(Optional<CountryCode> country) {
        return country.map(CountryCode::value).orElse(null);
    }
}
