package bstf.contacts.founding;

import bstf.contacts.contactpoints.Channel;
import bstf.contacts.contactpoints.ChannelDraft;
import bstf.contacts.contactpoints.TelephoneNumber;
import bstf.contacts.contactpoints.WebAddress;
import bstf.platform.text.PaddedLine;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/** A channel in the file. */
record FoundingChannel(
        @NotNull String id,
        @NotNull Channel.Kind kind,
        @NotNull FoundingState state,
        Optional<@Size(max = TelephoneNumber.MAX_LENGTH) @PaddedLine String> printed,
        Optional<@Size(max = WebAddress.MAX_LENGTH) @PaddedLine String> value) {

    ChannelDraft toDraft() {
        return new ChannelDraft(
                id, kind, state == FoundingState.GIVEN, printed, value, Optional.empty());
    }
}
