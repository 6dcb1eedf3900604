package bstf.contacts.founding;

import bstf.contacts.contactpoints.AddressDraft;
import bstf.contacts.contactpoints.ContactPointDraft;
import bstf.contacts.contactpoints.Lines;
import bstf.platform.text.PaddedLine;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A contact point in the file. An address that is left out is not given. */
record FoundingContactPoint(
        @NotNull String id,
        @NotNull @Valid FoundingOwner owner,
        @NotNull @Size(min = 1, max = Lines.MAX_LINES)
                List<@NotNull @Size(min = 1, max = Lines.MAX_LENGTH) @PaddedLine String>
                        organisation,
        Optional<@Valid FoundingAddress> address,
        @NotNull List<@NotNull @Valid FoundingChannel> channels,
        @NotNull LocalDate validFrom,
        Optional<LocalDate> validUntil) {

    ContactPointDraft toDraft() {
        return new ContactPointDraft(
                owner.toOwner(),
                organisation,
                address.map(FoundingAddress::toDraft).orElseGet(AddressDraft::notGiven),
                channels.stream().map(FoundingChannel::toDraft).toList(),
                validFrom,
                validUntil);
    }
}
