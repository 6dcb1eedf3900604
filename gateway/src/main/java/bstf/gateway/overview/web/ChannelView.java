package bstf.gateway.overview.web;

import bstf.gateway.overview.ContactPoint;
import java.util.Optional;

/** One way to reach a contact point. */
record ChannelView(
        String id,
        String kind,
        String state,
        Optional<String> printed,
        Optional<String> e164,
        Optional<String> extension,
        Optional<String> value,
        Optional<Boolean> direct) {

    static ChannelView of(ContactPoint.Channel channel) {
        return switch (channel.reach()) {
            case ContactPoint.Reach.Dialled(var printed, var e164, var extension) ->
                    given(channel, Optional.of(printed), e164, extension, Optional.empty());
            case ContactPoint.Reach.Written(var value) ->
                    given(
                            channel,
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of(value));
            case ContactPoint.Reach.NotGiven _ ->
                    new ChannelView(
                            channel.id(),
                            channel.kind(),
                            "not-given",
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            direct(channel));
        };
    }

    private static ChannelView given(
            ContactPoint.Channel channel,
            Optional<String> printed,
            Optional<String> e164,
            Optional<String> extension,
            Optional<String> value) {
        return new ChannelView(
                channel.id(),
                channel.kind(),
                "given",
                printed,
                e164,
                extension,
                value,
                direct(channel));
    }

    /** Said only of those that are. */
    private static Optional<Boolean> direct(ContactPoint.Channel channel) {
        return channel.direct() ? Optional.of(true) : Optional.empty();
    }
}
