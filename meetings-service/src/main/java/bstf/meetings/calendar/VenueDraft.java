package bstf.meetings.calendar;

import bstf.platform.changes.Refusal;
import java.util.Optional;

/**
 * A venue as somebody wrote it. What is said beyond its state allows is refused, so that nothing is
 * lost unsaid.
 *
 * @param country ISO 3166-1 alpha-2
 */
public record VenueDraft(
        State state,
        Optional<String> name,
        Optional<String> street,
        Optional<String> city,
        Optional<String> country) {

    /** How much is known. */
    public enum State {
        GIVEN,
        CITY_ONLY,
        NOT_GIVEN
    }

    public static VenueDraft notGiven() {
        return new VenueDraft(
                State.NOT_GIVEN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    Optional<Refusal> contradiction() {
        return switch (state) {
            case NOT_GIVEN -> equals(notGiven()) ? Optional.empty() : contradictsState();
            case CITY_ONLY ->
                    name.isPresent() || street.isPresent()
                            ? contradictsState()
                            : cityMissing().or(this::countryUnknown);
            case GIVEN -> nameMissing().or(this::cityMissing).or(this::countryUnknown);
        };
    }

    /** What it means; only when nothing contradicts itself. */
    Venue toVenue() {
        return switch (state) {
            case NOT_GIVEN -> new Venue.NotGiven();
            case CITY_ONLY -> new Venue.CityOnly(city.orElseThrow(), code());
            case GIVEN -> new Venue.Given(name.orElseThrow(), street, city.orElseThrow(), code());
        };
    }

    private Optional<CountryCode> code() {
        return country.map(CountryCode::new);
    }

    private Optional<Refusal> nameMissing() {
        return name.isPresent()
                ? Optional.empty()
                : refused(
                        "venue-without-name",
                        "venue.name",
                        "A given venue needs its name. Send it, or say `city-only`.");
    }

    private Optional<Refusal> cityMissing() {
        return city.isPresent()
                ? Optional.empty()
                : refused(
                        "venue-without-city",
                        "venue.city",
                        "The city is missing. Send it, or say `not-given`.");
    }

    private Optional<Refusal> countryUnknown() {
        return country.filter(code -> !CountryCode.isKnown(code))
                .flatMap(code ->
                        refused(
                                "country-unknown",
                                "venue.country",
                                "'%s' is no country code of ISO 3166-1. Send two capital letters such as LV, or leave it out."
                                        .formatted(code)));
    }

    private Optional<Refusal> contradictsState() {
        return refused(
                "venue-contradicts-state",
                "venue.state",
                "More of the venue is given than its state says. Leave out the parts (null in a"
                        + " patch), or say `city-only` or `given`.");
    }

    private static Optional<Refusal> refused(String code, String field, String detail) {
        return Optional.of(Refusal.invalid(code, field, detail));
    }
}
