package bstf.contacts.contactpoints.store;

import bstf.contacts.contactpoints.ContactDetails;
import bstf.contacts.contactpoints.ContactPoint;
import bstf.contacts.contactpoints.Lines;
import bstf.contacts.contactpoints.Owner;
import bstf.platform.time.DayRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A contact point as MongoDB keeps it. */
record ContactPointDocument(
        String id,
        Owner.Kind ownerKind,
        String ownerId,
        List<String> organisation,
        @Nullable AddressDocument address,
        List<ChannelDocument> channels,
        LocalDate firstDay,
        @Nullable LocalDate lastDay,
        @Nullable VerificationDocument verification,
        @Nullable LocalDate detailsChangedOn,
        boolean retired) {

    static ContactPointDocument of(ContactPoint point) {
        var details = point.details();
        return new ContactPointDocument(
                point.id(),
                point.owner().kind(),
                point.owner().id(),
                details.organisation().lines(),
                AddressDocument.of(details.address()),
                ChannelDocument.of(details.channels()),
                point.days().firstDay(),
                point.days().lastDay().orElse(null),
                VerificationDocument.of(point.verification()),
                point.detailsChangedOn().orElse(null),
                point.retired());
    }

    ContactPoint toContactPoint() {
        return new ContactPoint(
                id,
                ownerKind.named(ownerId),
                new ContactDetails(
                        new Lines(organisation),
                        AddressDocument.toAddress(address),
                        ChannelDocument.toChannels(channels)),
                DayRange.of(firstDay, Optional.ofNullable(lastDay)),
                VerificationDocument.toVerification(verification),
                Optional.ofNullable(detailsChangedOn),
                retired);
    }
}
