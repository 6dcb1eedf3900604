package bstf.platform.access.token;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Keys that never age: they were fetched a moment ago, however long a test takes. For tests that
 * count how often the issuer is asked; tokens live on the wall clock as ever.
 */
@Configuration(proxyBeanMethods = false)
public class YoungKeys {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Bean
    AccessTokens accessTokens(TokenSettings settings) {
        var published = new PublishedKeys(URI.create(settings.complete().keys()), PATIENCE);
        return new AccessTokens(
                new ClaimRules(settings, InstantSource.system()),
                new IssuerKeys(published, InstantSource.fixed(Instant.now())));
    }
}
