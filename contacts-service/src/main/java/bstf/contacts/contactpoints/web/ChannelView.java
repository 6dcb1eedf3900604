package bstf.contacts.contactpoints.web;

import bstf.contacts.contactpoints.Channel;
import bstf.contacts.contactpoints.ContactPoint;
import bstf.contacts.contactpoints.TelephoneNumber;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;

@Schema(name = "Channel", description = "One way to reach the owner.")
record ChannelView(
        @Schema(description = ChannelText.ID, example = "telephone-1") @NotNull String id,
        @Schema(description = ChannelText.KIND, example = "telephone") @NotNull Channel.Kind kind,
        @Schema(description = ChannelText.STATE, example = "given") @NotNull Given state,
        @Schema(
                        description = "The number as printed; of a given telephone or fax.",
                        example = "+46 8 123 456 78 ext. 12")
                Optional<String> printed,
        @Schema(
                        description = "The number (ITU-T E.164); of a given telephone or fax.",
                        example = "+46812345678")
                Optional<String> e164,
        @Schema(
                        description = "The digits to dial once the connection stands (RFC 3966).",
                        example = "12")
                Optional<String> extension,
        @Schema(
                        description = "The address; of given e-mail or web.",
                        example = "office@example.org")
                Optional<String> value,
        @Schema(description = ChannelText.SHOWN_DIRECT, example = "true")
                Optional<Boolean> direct) {

    /** All channels of {@code point}, in their order. */
    static List<ChannelView> of(ContactPoint point) {
        return point.details().channels().inOrder().stream()
                .map(channel -> of(point, channel))
                .toList();
    }

    static ChannelView of(ContactPoint point, Channel channel) {
        var view = of(channel);
        return point.filing().direct().contains(channel.id())
                ? new ChannelView(
                        view.id,
                        view.kind,
                        view.state,
                        view.printed,
                        view.e164,
                        view.extension,
                        view.value,
                        Optional.of(true))
                : view;
    }

    private static ChannelView of(Channel channel) {
        return switch (channel) {
            case Channel.Telephone(_, var number) -> number(channel, number);
            case Channel.Fax(_, var number) -> number(channel, number);
            case Channel.Email(_, var address) -> address(channel, address.text());
            case Channel.Web(_, var address) -> address(channel, address.text());
            case Channel.NoneGiven(var id, var kind) ->
                    new ChannelView(
                            id,
                            kind,
                            Given.NOT_GIVEN,
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty());
        };
    }

    private static ChannelView number(Channel channel, TelephoneNumber number) {
        return new ChannelView(
                channel.id(),
                channel.kind(),
                Given.GIVEN,
                Optional.of(number.printed()),
                Optional.of(number.e164()),
                number.extension(),
                Optional.empty(),
                Optional.empty());
    }

    private static ChannelView address(Channel channel, String value) {
        return new ChannelView(
                channel.id(),
                channel.kind(),
                Given.GIVEN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(value),
                Optional.empty());
    }
}
