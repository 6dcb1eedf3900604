package bstf.contacts.contactpoints;

import java.util.Optional;

/** Where post goes. */
public sealed interface PostalAddress {

    int MAX_POSTAL_CODE_LENGTH = 20;

    /** Nobody has said where post goes. */
    record NotGiven() implements PostalAddress {}

    /**
     * An address.
     *
     * @param printed as it stands on paper
     * @param street with the house number, in the order of the language that it is written in
     * @param postalCode as printed; not every country has them
     * @param city the town
     * @param country ISO 3166-1 alpha-2; empty when the printed address names none
     */
    record Given(
            Lines printed,
            Optional<String> street,
            Optional<String> postalCode,
            Optional<String> city,
            Optional<String> country)
            implements PostalAddress {

        public Given {
            street = street.map(text -> Lines.plain(text, Lines.MAX_LENGTH));
            postalCode = postalCode.map(text -> Lines.plain(text, MAX_POSTAL_CODE_LENGTH));
            city = city.map(text -> Lines.plain(text, Lines.MAX_LENGTH));
        }
    }

    /** The country, where one is known. */
    default Optional<String> country() {
        return switch (this) {
            case NotGiven() -> Optional.empty();
            case Given given -> given.country;
        };
    }
}
