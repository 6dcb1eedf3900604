package bstf.contacts.contactpoints;

import java.util.Optional;

/**
 * A channel as somebody wrote it.
 *
 * @param given whether there is a value; when not, neither of the next two may be said
 * @param printed the number of a telephone or fax, as printed
 * @param value the address of e-mail or web
 * @param direct whether it is a direct line; empty where that stays as it is
 */
public record ChannelDraft(
        String id,
        Channel.Kind kind,
        boolean given,
        Optional<String> printed,
        Optional<String> value,
        Optional<Boolean> direct) {

    /** A telephone or fax number. */
    public static ChannelDraft number(String id, Channel.Kind kind, String printed) {
        return new ChannelDraft(
                id, kind, true, Optional.of(printed), Optional.empty(), Optional.empty());
    }

    /** An e-mail or web address. */
    public static ChannelDraft address(String id, Channel.Kind kind, String value) {
        return new ChannelDraft(
                id, kind, true, Optional.empty(), Optional.of(value), Optional.empty());
    }

    public static ChannelDraft noneGiven(String id, Channel.Kind kind) {
        return new ChannelDraft(
                id, kind, false, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The draft that says what {@code channel} says. */
    public static ChannelDraft of(Channel channel) {
        return switch (channel) {
            case Channel.Telephone(var id, var number) ->
                    number(id, Channel.Kind.TELEPHONE, number.printed());
            case Channel.Fax(var id, var number) -> number(id, Channel.Kind.FAX, number.printed());
            case Channel.Email(var id, var address) ->
                    address(id, Channel.Kind.EMAIL, address.text());
            case Channel.Web(var id, var address) -> address(id, Channel.Kind.WEB, address.text());
            case Channel.NoneGiven(var id, var kind) -> noneGiven(id, kind);
        };
    }

    /** The same channel, said to be a direct line or not. */
    public ChannelDraft direct(boolean isDirect) {
        return new ChannelDraft(id, kind, given, printed, value, Optional.of(isDirect));
    }

    /** Whether both say the same of the channel, apart from who may see it. */
    boolean saysTheSameAs(ChannelDraft other) {
        return direct(false).equals(other.direct(false));
    }

    /**
     * Reads this draft.
     *
     * @param path of the draft in the request, with the dot that follows, or empty
     */
    Reading<Channel> read(Region region, String path) {
        if (!Ids.isReadable(id)) {
            return Ids.refused("channel", path + "id");
        }
        if (!given) {
            return printed.isEmpty() && value.isEmpty()
                    ? Reading.understood(new Channel.NoneGiven(id, kind))
                    : Reading.invalid(
                            "channel-contradicts-itself",
                            path + "state",
                            "The channel is said to be not given, and its value is given. Leave"
                                    + " the value out, or say"
                                    + " `given`.");
        }
        return switch (kind) {
            case TELEPHONE ->
                    number(region, path)
                            .then(n -> Reading.understood(new Channel.Telephone(id, n)));
            case FAX -> number(region, path).then(n -> Reading.understood(new Channel.Fax(id, n)));
            case EMAIL ->
                    value(path)
                            .then(text -> EmailAddress.read(text, path + "value"))
                            .then(address -> Reading.understood(new Channel.Email(id, address)));
            case WEB ->
                    value(path)
                            .then(text -> WebAddress.read(text, path + "value"))
                            .then(address -> Reading.understood(new Channel.Web(id, address)));
        };
    }

    private Reading<TelephoneNumber> number(Region region, String path) {
        return only(printed, path + "printed", value, path + "value")
                .then(text -> TelephoneNumber.read(text, region, path + "printed"));
    }

    private Reading<String> value(String path) {
        return only(value, path + "value", printed, path + "printed");
    }

    private static Reading<String> only(
            Optional<String> wanted,
            String wantedField,
            Optional<String> other,
            String otherField) {
        if (other.isPresent()) {
            return Reading.invalid(
                    "channel-of-other-kind",
                    otherField,
                    "A telephone or fax has its number in `printed`, e-mail and web have their"
                            + " address in `value`. Leave the"
                            + " other out.");
        }
        if (wanted.isEmpty()) {
            return Reading.invalid(
                    "channel-without-value",
                    wantedField,
                    "The channel is said to be given, and its value is missing. Send it, or say"
                            + " `not-given`.");
        }
        return Reading.understood(wanted.get());
    }
}
