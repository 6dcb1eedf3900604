package bstf.system;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tokens of the system's own identity provider, as {@code ./bstf token} prints them: one per party
 * and scope, and a new one long before the old one ends.
 */
final class Tokens {
    static final String ORDINARY = "bstf.read bstf.write";
    static final String HAT = ORDINARY + " secretariat.act";

    private static final Duration SPARE = Duration.ofMinutes(4);
    private static final JsonMapper JSON = new JsonMapper();

    private final Launcher launcher;
    private final Map<Wish, String> held = new ConcurrentHashMap<>();

    private record Wish(String party, String scope) {}

    Tokens(Launcher launcher) {
        this.launcher = launcher;
    }

    /** A token that is good for some minutes more. */
    String of(String party, String scope) {
        return held.compute(
                new Wish(party, scope),
                (wish, known) ->
                        known != null && lasts(known)
                                ? known
                                : launcher.does("token", party, "--scope", scope).output().strip());
    }

    /** What the token claims. */
    static JsonNode claims(String token) {
        return part(token, 1);
    }

    static JsonNode header(String token) {
        return part(token, 0);
    }

    private static JsonNode part(String token, int index) {
        byte[] json = Base64.getUrlDecoder().decode(token.split("\\.", -1)[index]);
        return JSON.readTree(new String(json, StandardCharsets.UTF_8));
    }

    private static boolean lasts(String token) {
        Instant end = Instant.ofEpochSecond(claims(token).path("exp").asLong());
        return end.isAfter(Instant.now().plus(SPARE));
    }
}
