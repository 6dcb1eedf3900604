package bstf.platform.access.token;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose tokens are accepted.
 *
 * @param issuer the exact {@code iss} of accepted tokens
 * @param keys URL of the issuer's JWK set (RFC 7517)
 * @param audience what {@code aud} must contain
 * @param skew by how much the issuer's clock may differ from this one; at most ten seconds
 * @param certificateBound who proves that the bearer of a certificate-bound token holds the
 *     certificate
 */
@ConfigurationProperties("bstf.access")
public record TokenSettings(
        @DefaultValue("") String issuer,
        @DefaultValue("") String keys,
        @DefaultValue("bstf") String audience,
        @DefaultValue("10s") Duration skew,
        @DefaultValue("off") CertificateBound certificateBound) {
    private static final Duration MOST_SKEW = Duration.ofSeconds(10);

    public TokenSettings {
        if (skew.isNegative() || skew.compareTo(MOST_SKEW) > 0) {
            throw new IllegalArgumentException(
                    "bstf.access.skew: %s (expected: 0s to 10s)".formatted(skew));
        }
        if (audience.isBlank()) {
            throw new IllegalArgumentException("bstf.access.audience (expected: not blank)");
        }
    }

    /**
     * These settings, when they say all that is needed.
     *
     * @throws AccessNotConfiguredException when the issuer or its keys are missing: nothing starts
     *     without knowing whom to believe
     */
    TokenSettings complete() {
        if (issuer.isBlank()) {
            throw new AccessNotConfiguredException("bstf.access.issuer is not set");
        }
        if (keys.isBlank()) {
            throw new AccessNotConfiguredException("bstf.access.keys is not set");
        }
        if (!isHttp(keys)) {
            throw new AccessNotConfiguredException(
                    "bstf.access.keys is not an http or https URL with a host");
        }
        return this;
    }

    private static boolean isHttp(String text) {
        try {
            var uri = URI.create(text);
            return uri.getHost() != null
                    && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
        } catch (IllegalArgumentException notAUri) {
            return false;
        }
    }
}
