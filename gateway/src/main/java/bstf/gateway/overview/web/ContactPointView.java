package bstf.gateway.overview.web;

import bstf.gateway.overview.ContactPoint;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How to reach somebody. */
record ContactPointView(
        String id,
        OwnerView owner,
        List<String> organisation,
        AddressView address,
        List<ChannelView> channels,
        LocalDate validFrom,
        Optional<LocalDate> validUntil,
        VerificationView verification) {

    record OwnerView(String kind, String id) {}

    record AddressView(
            String state,
            Optional<List<String>> printed,
            Optional<String> street,
            Optional<String> postalCode,
            Optional<String> city,
            Optional<String> country) {
        static AddressView of(ContactPoint.Address address) {
            return switch (address) {
                case ContactPoint.Address.Given(
                                var printed,
                                var street,
                                var postalCode,
                                var city,
                                var country) ->
                        new AddressView(
                                "given", Optional.of(printed), street, postalCode, city, country);
                case ContactPoint.Address.NotGiven _ ->
                        new AddressView(
                                "not-given",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty());
            };
        }
    }

    record VerificationView(
            String state,
            Optional<LocalDate> on,
            Optional<String> by,
            Optional<Boolean> withheld,
            Optional<LocalDate> outdatedSince) {
        static VerificationView of(ContactPoint.Verification verification) {
            return switch (verification) {
                case ContactPoint.Verification.Verified(
                                var on,
                                var by,
                                var withheld,
                                var outdated) ->
                        new VerificationView(
                                "verified",
                                Optional.of(on),
                                by,
                                withheld ? Optional.of(true) : Optional.empty(),
                                outdated);
                case ContactPoint.Verification.Never _ ->
                        new VerificationView(
                                "never",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty());
            };
        }
    }

    static ContactPointView of(ContactPoint point) {
        return new ContactPointView(
                point.id(),
                new OwnerView(point.owner().kind(), point.owner().id()),
                point.organisation(),
                AddressView.of(point.address()),
                point.channels().stream().map(ChannelView::of).toList(),
                point.days().firstDay(),
                point.days().lastDay(),
                VerificationView.of(point.verification()));
    }
}
