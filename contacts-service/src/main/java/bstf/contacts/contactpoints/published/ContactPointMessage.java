package bstf.contacts.contactpoints.published;

import bstf.contacts.contactpoints.ContactPoint;
import bstf.platform.access.VisibilityWords;
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
 * @param visibility who may know of it once it is published; a message without it, of old, is for
 *     everybody. Its owner, a member or an observer, may always
 * @param draft whether only the party that drafts it may know of it
 * @param draftedBy that party; left out once it is published
 * @param gaps what is missing, with the days on which it is
 * @param gapsWithoutDirect the same for those who do not see direct lines; left out where that is
 *     no difference
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
        VisibilityWords visibility,
        boolean draft,
        Optional<String> draftedBy,
        boolean retired,
        List<GapPart> gaps,
        Optional<List<GapPart>> gapsWithoutDirect) {

    static final String GIVEN = "given";
    static final String NOT_GIVEN = "not-given";

    public static ContactPointMessage of(ContactPoint point) {
        var details = point.details();
        return new ContactPointMessage(
                point.id(),
                OwnerPart.of(point.owner()),
                details.organisation().lines(),
                AddressPart.of(details.address()),
                ChannelPart.of(point),
                point.days().firstDay(),
                point.days().lastDay(),
                VerificationPart.of(point.verification()),
                VisibilityWords.of(point.disclosure().visibility()),
                point.disclosure().isDraft(),
                point.disclosure().draftedBy(),
                point.retired(),
                GapPart.of(point.gaps()),
                Optional.of(point.withoutDirectLines().gaps())
                        .filter(gaps -> !gaps.equals(point.gaps()))
                        .map(GapPart::of));
    }
}
