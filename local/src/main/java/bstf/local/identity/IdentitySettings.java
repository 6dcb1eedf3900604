package bstf.local.identity;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the identity provider is told; config-repo/identity/provider.yml has what stays the same.
 *
 * @param home directory of keys and secrets, made at the first start, for its owner only
 * @param founding the file that names the members and observers of the body
 * @param issuer {@code iss} of every token: where this provider is reached
 * @param audience {@code aud} of every access token
 * @param tokenLifetime how long an access token is good
 * @param sessionLifetime how long a person's portal session can be prolonged without a password
 * @param portals base URLs of the gateway, to which a person who signed in is sent back
 * @param readinessPort where {@code /actuator/health/readiness} answers once it is ready
 * @param subjects for mutual TLS with a certificate of an authority: by client, the subject that
 *     its certificate must have (RFC 8705 §2.1, as RFC 2253 writes it)
 */
@ConfigurationProperties("bstf.identity")
record IdentitySettings(
        Path home,
        Path founding,
        URI issuer,
        String audience,
        Duration tokenLifetime,
        Duration sessionLifetime,
        List<URI> portals,
        int readinessPort,
        @DefaultValue Map<String, String> subjects) {
    IdentitySettings {
        portals = List.copyOf(portals);
        subjects = Map.copyOf(subjects);
    }
}
