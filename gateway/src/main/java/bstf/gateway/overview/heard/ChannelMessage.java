package bstf.gateway.overview.heard;

import bstf.gateway.overview.ContactPoint;
import java.util.Optional;

/** One way to reach a contact point; a number is printed, an address has a value. */
record ChannelMessage(
        String id,
        String kind,
        State state,
        Optional<String> printed,
        Optional<String> e164,
        Optional<String> extension,
        Optional<String> value,
        Optional<Boolean> direct) {

    ContactPoint.Channel toChannel() {
        return new ContactPoint.Channel(id, kind, reach(), direct.orElse(false));
    }

    private ContactPoint.Reach reach() {
        return switch (state) {
            case GIVEN ->
                    value.<ContactPoint.Reach>map(ContactPoint.Reach.Written::new)
                            .orElseGet(this::dialled);
            case NOT_GIVEN -> new ContactPoint.Reach.NotGiven();
        };
    }

    private ContactPoint.Reach dialled() {
        return new ContactPoint.Reach.Dialled(printed.orElseThrow(), e164, extension);
    }
}
