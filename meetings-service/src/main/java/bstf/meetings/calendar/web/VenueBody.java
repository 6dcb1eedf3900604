package bstf.meetings.calendar.web;

import bstf.meetings.calendar.CountryCode;
import bstf.meetings.calendar.Venue;
import bstf.meetings.calendar.VenueDraft;
import bstf.platform.text.OneLine;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/** Where a meeting takes place, as far as it is known. */
@Schema(
        name = "MeetingVenue",
        description =
                "Where it takes place. `given` needs name and city, `city-only` the city alone;"
                        + " with `not-given` nothing else stands.")
record VenueBody(
        @NotNull @Schema(description = "How much is known.", example = "city-only")
                VenueDraft.State state,
        @Schema(description = "The house; only when given.", example = "Example House")
                Optional<@OneLine @Size(min = 1, max = 200) String> name,
        @Schema(description = "Street and number; only when given.", example = "Example Street 1")
                Optional<@OneLine @Size(min = 1, max = 200) String> street,
        @Schema(description = "The city.", example = "Petrozavodsk")
                Optional<@OneLine @Size(min = 1, max = 200) String> city,
        @Schema(description = "ISO 3166-1 alpha-2 code of the country.", example = "RU")
                Optional<@Pattern(regexp = Text.COUNTRY) String> country) {

    static VenueBody of(Venue venue) {
        return switch (venue) {
            case Venue.Given(var name, var street, var city, var country) ->
                    new VenueBody(
                            VenueDraft.State.GIVEN,
                            Optional.of(name),
                            street,
                            Optional.of(city),
                            country.map(CountryCode::value));
            case Venue.CityOnly(var city, var country) ->
                    new VenueBody(
                            VenueDraft.State.CITY_ONLY,
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of(city),
                            country.map(CountryCode::value));
            case Venue.NotGiven() ->
                    new VenueBody(
                            VenueDraft.State.NOT_GIVEN,
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty());
        };
    }

    VenueDraft toDraft() {
        return new VenueDraft(state, name, street, city, country);
    }
}
