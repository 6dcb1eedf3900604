package bstf.contacts.founding;

import bstf.contacts.contactpoints.Channel;
import bstf.contacts.contactpoints.ChannelDraft;
import bstf.contacts.contactpoints.Lines;
import bstf.contacts.contactpoints.TelephoneNumber;
import bstf.contacts.contactpoints.WebAddress;
import bstf.platform.text.Shapes;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/** A channel in the file. */
record FoundingChannel(
        @NotNull String id,
        @NotNull Channel.Kind kind,
        @NotNull FoundingState state,
        Optional<
                        @Size(max = TelephoneNumber.MAX_LENGTH)
                        @Pattern(regexp = Lines.PLAIN_TEXT, message = Shapes.PADDED_LINE_EXPECTED)
                        String>
                printed,
        Optional<
                        @Size(max = WebAddress.MAX_LENGTH)
                        @Pattern(regexp = Lines.PLAIN_TEXT, message = Shapes.PADDED_LINE_EXPECTED)
                        String>
                value) {

    ChannelDraft toDraft() {
        return new ChannelDraft(
                id, kind, state == FoundingState.GIVEN, printed, value, Optional.empty());
    }
}
