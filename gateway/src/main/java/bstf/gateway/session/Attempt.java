package bstf.gateway.session;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One attempt to sign in, which the browser itself carries in a cookie until it comes back: so
 * nobody can fill the gateway's memory with attempts, and none can be finished in another browser.
 *
 * @param state by which the browser's return is known (RFC 6749 section 10.12)
 * @param verifier the secret half of PKCE
 * @param next a path of the gateway where the browser wanted to go
 */
record Attempt(String state, String verifier, String next) {
    /** A path of ours: no host, nothing that a browser takes for one. */
    private static final Pattern OURS =
            Pattern.compile("/(?![/\\\\])[\\x21-\\x5B\\x5D-\\x7E]{0,500}");

    private static final Pattern TEXT =
            Pattern.compile("([A-Za-z0-9_-]{43})\\.([A-Za-z0-9_-]{43})\\.([A-Za-z0-9_-]*)");

    Attempt {
        if (!isOurs(next)) {
            throw new IllegalArgumentException("next: %s (expected: a path)".formatted(next));
        }
    }

    /** A new one; it leads to the first page when {@code next} is no path of ours. */
    static Attempt to(Optional<String> next) {
        return new Attempt(
                Secrets.random(), Secrets.random(), next.filter(Attempt::isOurs).orElse("/"));
    }

    /** Only what can be answered as a location: not every character of {@link #OURS} everywhere. */
    private static boolean isOurs(String path) {
        if (!OURS.matcher(path).matches()) {
            return false;
        }
        try {
            return new URI(path).getRawAuthority() == null;
        } catch (URISyntaxException notAReference) {
            return false;
        }
    }

    static Optional<Attempt> read(String text) {
        var parts = TEXT.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            var next =
                    new String(
                            Base64.getUrlDecoder().decode(parts.group(3)), StandardCharsets.UTF_8);
            return Optional.of(new Attempt(parts.group(1), parts.group(2), next));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    String text() {
        return "%s.%s.%s"
                .formatted(
                        state,
                        verifier,
                        Base64.getUrlEncoder()
                                .withoutPadding()
                                .encodeToString(next.getBytes(StandardCharsets.UTF_8)));
    }

    /** The half of PKCE that the issuer is shown first (RFC 7636 section 4.2, S256). */
    String challenge() {
        return Secrets.hash(verifier);
    }
}
