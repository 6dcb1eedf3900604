package bstf.contacts.contactpoints;

import java.util.List;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Optional;
import java.util.Set;

/**
 * A postal address as somebody wrote it.
 *
 * @param given whether there is one; when not, nothing else may be said
 */
public record AddressDraft(
        boolean given,
        List<String> printed,
        Optional<String> street,
        Optional<String> postalCode,
        Optional<String> city,
        Optional<String> country) {

    private static final Set<String> COUNTRIES =
            Locale.getISOCountries(IsoCountryCode.PART1_ALPHA2);

    public static AddressDraft notGiven() {
        return new AddressDraft(
                false,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    Reading<PostalAddress> read() {
        if (!given) {
            return equals(notGiven())
                    ? Reading.understood(new PostalAddress.NotGiven())
                    : Reading.invalid(
                            "address-contradicts-itself",
                            "address.state",
                            "The address is said to be not given, and parts of it are given. Leave"
                                    + " the parts out, or say"
                                    + " `given`.");
        }
        if (printed.isEmpty()) {
            return Reading.invalid(
                    "address-without-lines",
                    "address.printed",
                    "A given address needs its lines as printed. Send them, or say `not-given`.");
        }
        if (country.isPresent() && !COUNTRIES.contains(country.get())) {
            return Reading.invalid(
                    "country-unknown",
                    "address.country",
                    ("`%s` is no country code of ISO 3166-1. Send two capital letters such as `SE`,"
                                    + " or leave it out.")
                            .formatted(country.get()));
        }
        return Reading.understood(
                new PostalAddress.Given(new Lines(printed), street, postalCode, city, country));
    }
}
