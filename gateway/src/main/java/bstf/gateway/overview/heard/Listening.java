package bstf.gateway.overview.heard;

import bstf.gateway.overview.LiveRegister;
import bstf.platform.access.Audience;
import bstf.platform.access.Visibility;
import bstf.platform.changes.MessageJson;
import bstf.platform.changes.view.Hearing;
import bstf.platform.changes.view.Said;
import java.util.Map;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps in the register what one topic says, and who may know of it; types that the overview does
 * not know are passed over. A message that misses a required part is refused, so that the view
 * counts it.
 */
final class Listening implements Hearing {
    private static final JsonMapper MAPPER =
            MessageJson.mapper()
                    .rebuild()
                    .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                    .build();

    private static final Map<String, Class<? extends Message>> MEMBERSHIP =
            Map.of(
                    "body", BodyMessage.class,
                    "member", MemberMessage.class,
                    "representative", RepresentationMessage.class,
                    "observer", ObserverMessage.class,
                    "rota", RotaMessage.class);
    private static final Map<String, Class<? extends Message>> MEETINGS =
            Map.of("meeting", MeetingMessage.class);
    private static final Map<String, Class<? extends Message>> CONTACTS =
            Map.of("contact-point", ContactPointMessage.class);

    private final Map<String, Class<? extends Message>> types;
    private final LiveRegister register;

    private Listening(LiveRegister register, Map<String, Class<? extends Message>> types) {
        this.register = register;
        this.types = types;
    }

    /** To the topic of the body, members, representatives, observers and the rota. */
    static Listening toMembership(LiveRegister register) {
        return new Listening(register, MEMBERSHIP);
    }

    /** To the topic of meetings. */
    static Listening toMeetings(LiveRegister register) {
        return new Listening(register, MEETINGS);
    }

    /** To the topic of contact points. */
    static Listening toContacts(LiveRegister register) {
        return new Listening(register, CONTACTS);
    }

    @Override
    public void hear(Said said) {
        var type = types.get(said.type());
        if (type == null) {
            return;
        }
        var message = read(type, said.data());
        register.put(
                key(said.type(), said.id()),
                message.toKnown(),
                within(said.audience(), message.seenBy()),
                said.recordedAt());
    }

    @Override
    public void forget(String type, String id) {
        register.erase(key(type, id));
    }

    /** What {@code json} says; a message that misses a required part is refused. */
    static Message read(Class<? extends Message> type, String json) {
        return MAPPER.readValue(json, type);
    }

    /** The narrower of what envelope and message say; parties are named by the message alone. */
    private static Visibility within(Audience envelope, Visibility message) {
        return new Visibility(
                message.from().map(from -> from.includes(envelope) ? from : envelope),
                message.parties());
    }

    private static String key(String type, String id) {
        return type + "/" + id;
    }
}
