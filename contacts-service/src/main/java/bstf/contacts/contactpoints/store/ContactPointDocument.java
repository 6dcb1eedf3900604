package bstf.contacts.contactpoints.store;

import bstf.contacts.contactpoints.ContactDetails;
import bstf.contacts.contactpoints.ContactPoint;
import bstf.contacts.contactpoints.Filing;
import bstf.contacts.contactpoints.Lines;
import bstf.contacts.contactpoints.Owner;
import bstf.platform.access.Audience;
import bstf.platform.access.Disclosure;
import bstf.platform.access.Visibility;
import bstf.platform.access.VisibilityWords;
import bstf.platform.time.DayRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A contact point as MongoDB keeps it.
 *
 * @param visibility absent in documents of old: those are for whom their owner's kind made them
 * @param draftedBy absent when it is no draft
 * @param direct absent in documents of old, which have no direct lines
 */
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
        @Nullable VisibilityWords visibility,
        @Nullable String draftedBy,
        @Nullable List<String> direct,
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
                VisibilityWords.of(point.disclosure().visibility()),
                point.disclosure().draftedBy().orElse(null),
                point.filing().direct().stream().sorted().toList(),
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
                new Filing(
                        new Disclosure(toVisibility(), Optional.ofNullable(draftedBy)),
                        direct == null ? Set.of() : Set.copyOf(direct),
                        retired));
    }

    /** Before a contact point said for whom it is, its owner's kind did. */
    private Visibility toVisibility() {
        return visibility == null
                ? Visibility.from(
                        switch (ownerKind) {
                            case SECRETARIAT -> Audience.PUBLIC;
                            case OBSERVER -> Audience.OBSERVERS;
                            case MEMBER -> Audience.MEMBERS;
                        })
                : visibility.toVisibility();
    }
}
