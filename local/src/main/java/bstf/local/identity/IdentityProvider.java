package bstf.local.identity;

import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;

/**
 * The local identity provider: Spring Authorization Server with the demonstration clients and
 * persons of the body that the founding data describe. It lives on the wall clock, whatever day the
 * body has.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@EnableConfigurationProperties(IdentitySettings.class)
@Import({Endpoints.class, LoginPage.class})
public class IdentityProvider {
    private static final String NO_CERTIFICATES = "none";

    /**
     * Starts it and stays.
     *
     * @param arguments {@code --bstf.identity.*}; the settings file by {@code
     *     --spring.config.location}
     */
    public static void main(String... arguments) {
        start(arguments);
    }

    static ConfigurableApplicationContext start(String... arguments) {
        return new SpringApplication(IdentityProvider.class).run(arguments);
    }

    @Bean
    Parties parties(IdentitySettings settings) {
        return Parties.read(settings.founding());
    }

    @Bean
    Secrets secrets(IdentitySettings settings) {
        return new Secrets(settings.home());
    }

    @Bean
    DemonstrationPersons persons(Parties parties, Secrets secrets) {
        return new DemonstrationPersons(parties, secrets);
    }

    @Bean
    Demonstration demonstration(
            IdentitySettings settings,
            Parties parties,
            Secrets secrets,
            @Value("${server.ssl.client-auth:" + NO_CERTIFICATES + "}") String certificates) {
        boolean mutualTls = !NO_CERTIFICATES.equalsIgnoreCase(certificates);
        return new Demonstration(
                new DemonstrationClients(settings, secrets, mutualTls).of(parties));
    }

    /** All clients there are. */
    record Demonstration(List<RegisteredClient> clients) {}

    @Bean
    RegisteredClientRepository clients(Demonstration demonstration) {
        return new InMemoryRegisteredClientRepository(demonstration.clients());
    }

    @Bean
    Metadata metadata(Demonstration demonstration) {
        return Metadata.of(demonstration.clients());
    }

    @Bean
    ClientKeys clientKeys(IdentitySettings settings) {
        return ClientKeys.in(settings.home());
    }

    @Bean
    ClientAssertions clientAssertions(ClientKeys keys) {
        return new ClientAssertions(keys, new UsedOnce(Clock.systemUTC()));
    }

    @Bean
    Authorizations authorizations(IdentitySettings settings) {
        return new Authorizations(Clock.systemUTC(), settings.sessionLifetime());
    }

    @Bean
    AuthorizationServerSettings addresses(IdentitySettings settings) {
        return AuthorizationServerSettings.builder().issuer(settings.issuer().toString()).build();
    }

    @Bean
    JWKSource<SecurityContext> signingKeys(IdentitySettings settings) {
        return new ImmutableJWKSet<>(SigningKeys.in(settings.home()));
    }

    @Bean
    JwtEncoder encoder(JWKSource<SecurityContext> signingKeys) {
        NimbusJwtEncoder encoder = new NimbusJwtEncoder(signingKeys);
        encoder.setJwkSelector(List::getFirst);
        return encoder;
    }

    @Bean
    TokenClaims tokenClaims(IdentitySettings settings, DemonstrationPersons persons) {
        return new TokenClaims(settings.audience(), persons);
    }

    @Bean
    Beacon beacon(IdentitySettings settings) {
        return new Beacon(settings);
    }
}
