package bstf.contacts.contactpoints.store;

import bstf.contacts.contactpoints.Channel;
import bstf.contacts.contactpoints.Channels;
import bstf.contacts.contactpoints.EmailAddress;
import bstf.contacts.contactpoints.TelephoneNumber;
import bstf.contacts.contactpoints.WebAddress;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A channel as MongoDB keeps it.
 *
 * @param value the number as printed, or the address; absent when none is given
 * @param e164 of a telephone or fax whose number is given
 */
record ChannelDocument(
        String id,
        Channel.Kind kind,
        @Nullable String value,
        @Nullable String e164,
        @Nullable String extension) {

    static List<ChannelDocument> of(Channels channels) {
        return channels.inOrder().stream().map(ChannelDocument::of).toList();
    }

    static Channels toChannels(List<ChannelDocument> documents) {
        return new Channels(documents.stream().map(ChannelDocument::toChannel).toList());
    }

    private static ChannelDocument of(Channel channel) {
        return switch (channel) {
            case Channel.Telephone(var id, var number) ->
                    number(id, Channel.Kind.TELEPHONE, number);
            case Channel.Fax(var id, var number) -> number(id, Channel.Kind.FAX, number);
            case Channel.Email(var id, var address) ->
                    new ChannelDocument(id, Channel.Kind.EMAIL, address.text(), null, null);
            case Channel.Web(var id, var address) ->
                    new ChannelDocument(id, Channel.Kind.WEB, address.text(), null, null);
            case Channel.NoneGiven(var id, var kind) ->
                    new ChannelDocument(id, kind, null, null, null);
        };
    }

    private static ChannelDocument number(String id, Channel.Kind kind, TelephoneNumber number) {
        return new ChannelDocument(
                id, kind, number.printed(), number.e164(), number.extension().orElse(null));
    }

    private Channel toChannel() {
        if (value == null) {
            return new Channel.NoneGiven(id, kind);
        }
        return switch (kind) {
            case TELEPHONE -> new Channel.Telephone(id, toNumber(value));
            case FAX -> new Channel.Fax(id, toNumber(value));
            case EMAIL -> new Channel.Email(id, new EmailAddress(value));
            case WEB -> new Channel.Web(id, new WebAddress(value));
        };
    }

    private TelephoneNumber toNumber(String printed) {
        if (e164 == null) {
            throw new IllegalStateException("e164 of channel %s: absent".formatted(id));
        }
        return new TelephoneNumber(printed, e164, Optional.ofNullable(extension));
    }
}
