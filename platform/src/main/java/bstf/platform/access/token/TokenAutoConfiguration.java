package bstf.platform.access.token;

import java.net.URI;
import java.time.InstantSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/**
 * Gives everything that answers HTTP the acceptance of tokens; without an issuer and its keys the
 * start stops.
 */
@AutoConfiguration
@ConditionalOnWebApplication
@EnableConfigurationProperties(TokenSettings.class)
class TokenAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    AccessTokens accessTokens(TokenSettings settings) {
        var complete = settings.complete();
        var wallClock = InstantSource.system();
        return new AccessTokens(
                new ClaimRules(complete, wallClock),
                new IssuerKeys(
                        new PublishedKeys(URI.create(complete.keys()), PublishedKeys.ALTOGETHER),
                        wallClock));
    }
}
