package bstf.platform.changes;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * What makes a repeated request recognisable: who asks, under which {@code Idempotency-Key}, and a
 * fingerprint of what was asked (method, path and body).
 */
public record Retry(String caller, String key, String fingerprint) {

    /**
     * The id of a thing created under this key: the same for each repetition, different for each
     * caller and key.
     */
    public String derivedId() {
        var name = (caller.length() + ":" + caller + key).getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(name).toString();
    }
}
