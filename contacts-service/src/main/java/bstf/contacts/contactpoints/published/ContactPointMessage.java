package bstf.contacts.contactpoints.published;

import bstf.contacts.contactpoints.ContactPoint;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * {@code contact-point/<id>} on {@code bstf.contacts.v1}: the full state of one contact point.
 * {@code docs/messages/contacts/contact-point.json} is a sample.
 *
 * @param organisation the office, line by line
 * @param channels in the order in which they are shown
 * @param validFrom the first day of use
 * @param validUntil the last day of use, included; left out when none is known
 * @param gaps what is missing, with the days on which it is
 */
public record ContactPointMessage(
        String id,
        OwnerPart owner,
        List<String> organisation,
        AddressPart address,
        List<ChannelPart> channels,
        LocalDate validFrom,
        Optional<LocalDate> validUntil,
        VerificationPart verification,
        boolean retired,
        List<GapPart> gaps) {

    static final String GIVEN = "given";
    static final String NOT_GIVEN = "not-given";

    public static ContactPointMessage of(ContactPoint point) {
        var details = point.details();
        return new ContactPointMessage(
                point.id(),
                OwnerPart.of(point.owner()),
                details.organisation().lines(),
                AddressPart.of(details.address()),
                details.channels().inOrder().stream().map(ChannelPart::of).toList(),
                point.days().firstDay(),
                point.days().lastDay(),
                VerificationPart.of(point.verification()),
                point.retired(),
                point.gaps().stream().map(GapPart::of).toList());
    }
}
