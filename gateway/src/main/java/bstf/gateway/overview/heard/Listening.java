package bstf.gateway.overview.heard;

import bstf.gateway.overview.Known;
import bstf.gateway.overview.LiveRegister;
import bstf.platform.access.Audience;
import bstf.platform.changes.MessageJson;
import bstf.platform.changes.view.Hearing;
import bstf.platform.changes.view.Said;
import java.util.Map;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps in the register what one topic says. What only some may know leaves it, because the
 * overview is for everybody; types that the overview does not know are passed over. A message that
 * misses a required part is refused, so that the view counts it.
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
        var key = key(said.type(), said.id());
        if (said.audience() != Audience.PUBLIC) {
            register.remove(key, said.recordedAt());
            return;
        }
        register.put(key, read(type, said.data()), said.recordedAt());
    }

    @Override
    public void forget(String type, String id) {
        register.erase(key(type, id));
    }

    /** What {@code json} says; a message that misses a required part is refused. */
    static Known read(Class<? extends Message> type, String json) {
        return MAPPER.readValue(json, type).toKnown();
    }

    private static String key(String type, String id) {
        return type + "/" + id;
    }
}
