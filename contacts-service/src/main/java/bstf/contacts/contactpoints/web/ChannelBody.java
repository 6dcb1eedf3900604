package bstf.contacts.contactpoints.web;

import bstf.contacts.contactpoints.Channel;
import bstf.contacts.contactpoints.ChannelDraft;
import bstf.contacts.contactpoints.TelephoneNumber;
import bstf.contacts.contactpoints.WebAddress;
import bstf.platform.text.PaddedLine;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;

@Schema(
        name = "ChannelContent",
        description =
                "A channel without its id. A given telephone or fax has its number in `printed`,"
                        + " given"
                        + " e-mail and web have their address in `value`; `not-given` has neither.")
record ChannelBody(
        @Schema(description = ChannelText.KIND, example = "telephone") @NotNull Channel.Kind kind,
        @Schema(description = ChannelText.STATE, example = "given") @NotNull Given state,
        @Schema(description = ChannelText.PRINTED, example = "+46 8 123 456 78 ext. 12")
                Optional<@Size(min = 1, max = TelephoneNumber.MAX_LENGTH) @PaddedLine String>
                        printed,
        @Schema(description = ChannelText.VALUE, example = "office@example.org")
                Optional<@Size(min = 1, max = WebAddress.MAX_LENGTH) @PaddedLine String> value,
        @Schema(description = ChannelText.DIRECT, example = "false") Optional<Boolean> direct) {

    ChannelDraft toDraft(String id) {
        return new ChannelDraft(id, kind, state == Given.GIVEN, printed, value, direct);
    }
}
