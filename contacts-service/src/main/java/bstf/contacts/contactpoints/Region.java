package bstf.contacts.contactpoints;

/** Where a telephone number without its country code is at home. */
public sealed interface Region {

    /** The country of the address, or else of the owner (ISO 3166-1 alpha-2). */
    record Known(String country) implements Region {}

    /** Neither has one. */
    record NoneKnown() implements Region {}

    /** The address has none, and the owner's country is not known here yet. */
    record NotHeardYet() implements Region {}

    static Region of(PostalAddress address, OwnerAnswer owner) {
        if (address.country().isPresent()) {
            return new Known(address.country().get());
        }
        return switch (owner) {
            case OwnerAnswer.NotHeardYet() -> new NotHeardYet();
            case OwnerAnswer.Known known ->
                    known.country().<Region>map(Known::new).orElseGet(NoneKnown::new);
            case OwnerAnswer.Unknown(), OwnerAnswer.Retired(), OwnerAnswer.Renamed(_) ->
                    new NoneKnown();
        };
    }
}
