package bstf.gateway.overview.heard;

import static java.util.Objects.requireNonNull;

import bstf.gateway.overview.LiveRegister;
import bstf.platform.access.Audience;
import bstf.platform.access.KnownOffices;
import bstf.platform.access.heard.HeardOffices;
import bstf.platform.changes.view.Hearing;
import bstf.platform.changes.view.Said;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The founding data as the services tell them, and ways to change what they tell. */
public final class Facts {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Instant RECORDED = Instant.parse("2026-11-24T08:00:00Z");

    private final LiveRegister register = new LiveRegister();
    private final HeardOffices offices = new HeardOffices();
    private final Map<String, Hearing> hearings =
            Map.of(
                    "membership", Hearing.all(Listening.toMembership(register), offices),
                    "meetings", Listening.toMeetings(register),
                    "contacts", Listening.toContacts(register));

    /** Nothing was said yet. */
    public static Facts none() {
        return new Facts();
    }

    /** All services have told their founding data. */
    public static Facts founding() {
        var facts = new Facts();
        facts.hearings
                .keySet()
                .forEach(service ->
                        messages(service).forEach((key, data) -> facts.say(service, key, data)));
        return facts;
    }

    /** What {@code service} tells of its founding data: the JSON by {@code <type>/<id>}. */
    public static Map<String, ObjectNode> messages(String service) {
        try (var in = Facts.class.getResourceAsStream("/facts/" + service + ".json")) {
            var messages = new LinkedHashMap<String, ObjectNode>();
            for (var entry : JSON.readTree(requireNonNull(in)).properties()) {
                messages.put(entry.getKey(), (ObjectNode) entry.getValue());
            }
            return messages;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What {@code service} tells of one of them, with these members in place of its own. */
    public static ObjectNode changed(String service, String key, String members) {
        var message = requireNonNull(messages(service).get(key));
        JSON.readTree(members).properties().forEach(m -> message.set(m.getKey(), m.getValue()));
        return message;
    }

    public LiveRegister register() {
        return register;
    }

    /** Who holds which office, as it was told. */
    public KnownOffices offices() {
        return offices.onceWarm(() -> true);
    }

    public Facts say(String service, String key, JsonNode data) {
        return say(service, key, data.toString(), RECORDED, Audience.PUBLIC);
    }

    /** Says one of the founding data anew, with these members in place of its own. */
    public Facts change(String service, String key, String members) {
        return say(service, key, changed(service, key, members));
    }

    public Facts say(
            String service, String key, String data, Instant recordedAt, Audience audience) {
        var parts = key.split("/", 2);
        hearing(service)
                .hear(
                        new Said(
                                parts[0],
                                parts[1],
                                1,
                                "Changed",
                                recordedAt,
                                recordedAt,
                                "founding",
                                audience,
                                data));
        return this;
    }

    public Facts erase(String service, String key) {
        var parts = key.split("/", 2);
        hearing(service).forget(parts[0], parts[1]);
        return this;
    }

    private Hearing hearing(String service) {
        return requireNonNull(hearings.get(service));
    }
}
