package bstf.contacts.contactpoints.store;

import bstf.contacts.contactpoints.Lines;
import bstf.contacts.contactpoints.PostalAddress;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A given postal address as MongoDB keeps it; one that is not given has no document. */
record AddressDocument(
        List<String> printed,
        @Nullable String street,
        @Nullable String postalCode,
        @Nullable String city,
        @Nullable String country) {

    static @Nullable AddressDocument of(PostalAddress address) {
        return switch (address) {
            case PostalAddress.NotGiven() -> null;
            case PostalAddress.Given(
                            var printed,
                            var street,
                            var postalCode,
                            var city,
                            var country) ->
                    new AddressDocument(
                            printed.lines(),
                            street.orElse(null),
                            postalCode.orElse(null),
                            city.orElse(null),
                            country.orElse(null));
        };
    }

    static PostalAddress toAddress(@Nullable AddressDocument document) {
        return document == null
                ? new PostalAddress.NotGiven()
                : new PostalAddress.Given(
                        new Lines(document.printed),
                        Optional.ofNullable(document.street),
                        Optional.ofNullable(document.postalCode),
                        Optional.ofNullable(document.city),
                        Optional.ofNullable(document.country));
    }
}
