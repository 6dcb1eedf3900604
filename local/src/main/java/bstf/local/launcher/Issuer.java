package bstf.local.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A real identity provider in place of the embedded one.
 *
 * @param issuer {@code iss} of its tokens
 * @param keys URL of its JWK set
 */
record Issuer(String issuer, String keys) {
    private static final int PATIENCE_MILLIS = 5_000;
    private static final Pattern KEYS = Pattern.compile("\"jwks_uri\"\\s*:\\s*\"([^\"]+)\"");

    /**
     * What {@code BSTF_ISSUER} and {@code BSTF_KEYS} say; without the second the provider itself is
     * asked (OpenID Connect Discovery 1.0 §4).
     *
     * @throws Stopped when it does not say where its keys are
     */
    static Optional<Issuer> asked(Map<String, String> environment) {
        String issuer = given(environment.get("BSTF_ISSUER"));
        String keys = given(environment.get("BSTF_KEYS"));
        if (issuer == null) {
            return Optional.empty();
        }
        return Optional.of(new Issuer(issuer, keys == null ? discovered(issuer) : keys));
    }

    private static String discovered(String issuer) {
        String from = issuer.replaceFirst("/$", "") + "/.well-known/openid-configuration";
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create(from).toURL().openConnection();
            connection.setConnectTimeout(PATIENCE_MILLIS);
            connection.setReadTimeout(PATIENCE_MILLIS);
            try (InputStream answer = connection.getInputStream()) {
                Matcher keys =
                        KEYS.matcher(new String(answer.readAllBytes(), StandardCharsets.UTF_8));
                if (keys.find()) {
                    return keys.group(1).replace("\\/", "/");
                }
            }
        } catch (IOException | IllegalArgumentException | ClassCastException away) {
            throw unknown(from);
        }
        throw unknown(from);
    }

    private static Stopped unknown(String from) {
        return Stopped.because(
                "BSTF_ISSUER: %s does not say where the keys are; set BSTF_KEYS to the URL of its JWK set."
                        .formatted(from));
    }

    private static @Nullable String given(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
