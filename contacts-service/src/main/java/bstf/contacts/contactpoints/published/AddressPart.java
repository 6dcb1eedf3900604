package bstf.contacts.contactpoints.published;

import bstf.contacts.contactpoints.PostalAddress;
import java.util.List;
import java.util.Optional;

/**
 * Where post goes.
 *
 * @param state {@code given} or {@code not-given}; when not given, {@code printed} is empty and the
 *     rest left out
 */
public record AddressPart(
        String state,
        List<String> printed,
        Optional<String> street,
        Optional<String> postalCode,
        Optional<String> city,
        Optional<String> country) {

    static AddressPart of(PostalAddress address) {
        return switch (address) {
            case PostalAddress.NotGiven() ->
                    new AddressPart(
                            ContactPointMessage.NOT_GIVEN,
                            List.of(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty());
            case PostalAddress.Given(
                            var printed,
                            var street,
                            var postalCode,
                            var city,
                            var country) ->
                    new AddressPart(
                            ContactPointMessage.GIVEN,
                            printed.lines(),
                            street,
                            postalCode,
                            city,
                            country);
        };
    }
}
