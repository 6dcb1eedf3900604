package bstf.contacts.contactpoints.published;

import bstf.contacts.contactpoints.Channel;
import bstf.contacts.contactpoints.ContactPoint;
import bstf.contacts.contactpoints.TelephoneNumber;
import java.util.List;
import java.util.Optional;

/**
 * One channel.
 *
 * @param kind {@code telephone}, {@code fax}, {@code email} or {@code web}
 * @param state {@code given}, or {@code not-given}: the label stands, the value is missing
 * @param printed the number as printed; telephone and fax only
 * @param e164 the number, telephone and fax only
 * @param extension digits to dial after the connection stands
 * @param value the address; e-mail and web only
 * @param direct {@code true} for a direct line, which is for members and the owner only; else left
 *     out
 */
public record ChannelPart(
        String id,
        String kind,
        String state,
        Optional<String> printed,
        Optional<String> e164,
        Optional<String> extension,
        Optional<String> value,
        Optional<Boolean> direct) {

    static List<ChannelPart> of(ContactPoint point) {
        return point.details().channels().inOrder().stream()
                .map(channel -> of(channel).direct(point.filing().direct().contains(channel.id())))
                .toList();
    }

    private ChannelPart direct(boolean isDirect) {
        return isDirect
                ? new ChannelPart(
                        id, kind, state, printed, e164, extension, value, Optional.of(true))
                : this;
    }

    private static ChannelPart of(Channel channel) {
        return switch (channel) {
            case Channel.Telephone(var id, var number) ->
                    number(id, Channel.Kind.TELEPHONE, number);
            case Channel.Fax(var id, var number) -> number(id, Channel.Kind.FAX, number);
            case Channel.Email(var id, var address) ->
                    address(id, Channel.Kind.EMAIL, address.text());
            case Channel.Web(var id, var address) -> address(id, Channel.Kind.WEB, address.text());
            case Channel.NoneGiven(var id, var kind) ->
                    new ChannelPart(
                            id,
                            kind.word(),
                            ContactPointMessage.NOT_GIVEN,
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty());
        };
    }

    private static ChannelPart number(String id, Channel.Kind kind, TelephoneNumber number) {
        return new ChannelPart(
                id,
                kind.word(),
                ContactPointMessage.GIVEN,
                Optional.of(number.printed()),
                Optional.of(number.e164()),
                number.extension(),
                Optional.empty(),
                Optional.empty());
    }

    private static ChannelPart address(String id, Channel.Kind kind, String value) {
        return new ChannelPart(
                id,
                kind.word(),
                ContactPointMessage.GIVEN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(value),
                Optional.empty());
    }
}
