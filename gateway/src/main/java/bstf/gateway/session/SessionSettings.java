package bstf.gateway.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where persons sign in, and how long that holds. Without a client there are no sessions.
 *
 * @param client the gateway's own client id at the issuer
 * @param secret its secret, or empty when it stands in a file
 * @param secretFile a file that holds the secret and nothing else
 * @param authorize URL to which a browser is sent to sign in (RFC 6749 section 3.1)
 * @param token URL at which the gateway gets tokens (RFC 6749 section 3.2)
 * @param scopes what is asked for
 * @param base origin under which browsers know the gateway ({@code https://bstf.example}); empty:
 *     the one that each request names
 * @param lifetime longest time from signing in to the end of a session
 * @param idle longest time between two requests of a session
 * @param most how many sessions there may be at once
 */
@ConfigurationProperties("bstf.session")
record SessionSettings(
        @DefaultValue("") String client,
        @DefaultValue("") String secret,
        @DefaultValue("") String secretFile,
        @DefaultValue("") String authorize,
        @DefaultValue("") String token,
        @DefaultValue({"openid", "bstf.read", "bstf.write"}) List<String> scopes,
        @DefaultValue("") String base,
        @DefaultValue("8h") Duration lifetime,
        @DefaultValue("30m") Duration idle,
        @DefaultValue("10000") int most) {
    SessionSettings {
        scopes = List.copyOf(scopes);
        if (lifetime.toSeconds() < 1 || idle.toSeconds() < 1 || most < 1) {
            throw new IllegalArgumentException(
                    "bstf.session: lifetime %s, idle %s, most %d (expected: at least 1s, 1s and 1)"
                            .formatted(lifetime, idle, most));
        }
    }

    URI authorizeUrl() {
        return url("authorize", authorize);
    }

    URI tokenUrl() {
        return url("token", token);
    }

    private static URI url(String name, String text) {
        var url = URI.create(text);
        if (url.getHost() == null) {
            throw new IllegalArgumentException(
                    "bstf.session.%s: '%s' (expected: an http or https URL)".formatted(name, text));
        }
        return url;
    }

    /** The secret, wherever it stands. */
    String readSecret() {
        if (secretFile.isBlank()) {
            return secret;
        }
        try {
            return Files.readString(Path.of(secretFile)).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("bstf.session.secret-file cannot be read", unreadable);
        }
    }

    /** Secrets are not for logs. */
    @Override
    public String toString() {
        return "SessionSettings[client=%s]".formatted(client);
    }
}
