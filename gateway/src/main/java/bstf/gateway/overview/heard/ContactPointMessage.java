package bstf.gateway.overview.heard;

import bstf.gateway.overview.ContactPoint;
import bstf.platform.access.Visibility;
import bstf.platform.time.DayRange;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** {@code contact-point/<id>} on {@code bstf.contacts.v1}. */
record ContactPointMessage(
        String id,
        OwnerMessage owner,
        List<String> organisation,
        AddressMessage address,
        List<ChannelMessage> channels,
        LocalDate validFrom,
        Optional<LocalDate> validUntil,
        VerificationMessage verification,
        Optional<VisibilityMessage> visibility,
        Optional<Boolean> draft,
        Optional<String> draftedBy,
        boolean retired,
        List<GapMessage> gaps,
        Optional<List<GapMessage>> gapsWithoutDirect)
        implements Message {

    record OwnerMessage(String kind, String id) {}

    record AddressMessage(
            State state,
            Optional<List<String>> printed,
            Optional<String> street,
            Optional<String> postalCode,
            Optional<String> city,
            Optional<String> country) {
        ContactPoint.Address toAddress() {
            return switch (state) {
                case GIVEN ->
                        new ContactPoint.Address.Given(
                                printed.orElse(List.of()), street, postalCode, city, country);
                case NOT_GIVEN -> new ContactPoint.Address.NotGiven();
            };
        }
    }

    record VerificationMessage(
            Kind state,
            Optional<LocalDate> on,
            Optional<String> by,
            Optional<LocalDate> outdatedSince) {
        enum Kind {
            @JsonProperty("verified")
            VERIFIED,
            @JsonProperty("never")
            NEVER
        }

        ContactPoint.Verification toVerification() {
            return switch (state) {
                case VERIFIED ->
                        new ContactPoint.Verification.Verified(
                                on.orElseThrow(), by, false, outdatedSince);
                case NEVER -> new ContactPoint.Verification.Never();
            };
        }
    }

    @Override
    public Visibility seenBy() {
        return VisibilityMessage.of(visibility, draft, draftedBy);
    }

    @Override
    public ContactPoint toKnown() {
        return new ContactPoint(
                id,
                new ContactPoint.Owner(owner.kind, owner.id),
                organisation,
                address.toAddress(),
                channels.stream().map(ChannelMessage::toChannel).toList(),
                DayRange.of(validFrom, validUntil),
                verification.toVerification(),
                draft.orElse(false),
                retired,
                GapMessage.toGaps(gaps),
                GapMessage.toGaps(gapsWithoutDirect.orElse(gaps)));
    }
}
