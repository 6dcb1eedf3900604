package bstf.contacts.contactpoints.web;

import bstf.contacts.contactpoints.Channel;
import bstf.contacts.contactpoints.ChannelDraft;
import bstf.contacts.contactpoints.Ids;
import bstf.contacts.contactpoints.TelephoneNumber;
import bstf.contacts.contactpoints.WebAddress;
import bstf.platform.text.PaddedLine;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;

@Schema(
        name = "ChannelInput",
        description =
                "A channel with its id. A given telephone or fax has its number in `printed`, given"
                        + " e-mail and web have their address in `value`; `not-given` has neither.")
record NamedChannelBody(
        @Schema(description = ChannelText.ID, example = "telephone-1")
                @NotNull
                @Size(min = 1, max = Ids.MAX_LENGTH)
                @Pattern(regexp = Ids.READABLE)
                String id,
        @Schema(description = ChannelText.KIND, example = "telephone") @NotNull Channel.Kind kind,
        @Schema(description = ChannelText.STATE, example = "given") @NotNull Given state,
        @Schema(description = ChannelText.PRINTED, example = "+46 8 123 456 78 ext. 12")
                Optional<@Size(min = 1, max = TelephoneNumber.MAX_LENGTH) @PaddedLine String>
                        printed,
        @Schema(description = ChannelText.VALUE, example = "office@example.org")
                Optional<@Size(min = 1, max = WebAddress.MAX_LENGTH) @PaddedLine String> value,
        @Schema(description = ChannelText.DIRECT, example = "false") Optional<Boolean> direct) {

    static NamedChannelBody of(ChannelDraft draft) {
        return new NamedChannelBody(
                draft.id(),
                draft.kind(),
                Given.of(draft.given()),
                draft.printed(),
                draft.value(),
                draft.direct());
    }

    ChannelDraft toDraft() {
        return new ChannelDraft(id, kind, state == Given.GIVEN, printed, value, direct);
    }
}
