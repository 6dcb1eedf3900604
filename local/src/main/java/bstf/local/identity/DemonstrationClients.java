package bstf.local.identity;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/**
 * The clients, named so that nobody takes them for real ones: {@code demo-<party>} for each party,
 * {@code demo-auditor}, {@code demo-operator}, and {@code demo-portal}, through which persons sign
 * in.
 */
final class DemonstrationClients {
    static final String PREFIX = "demo-";
    static final String PORTAL = PREFIX + "portal";

    /** Names that no party may have. */
    static final Set<String> RESERVED = Set.of("auditor", "operator", "portal");

    /** Name of the setting that holds a client's party. */
    static final String PARTY = "bstf.party";

    private static final String CALLBACK = "/login/oauth2/code/bstf";

    private final IdentitySettings settings;
    private final Secrets secrets;
    private final boolean mutualTls;

    /**
     * @param mutualTls whether clients may show a certificate, to which their tokens are then bound
     */
    DemonstrationClients(IdentitySettings settings, Secrets secrets, boolean mutualTls) {
        this.settings = settings;
        this.secrets = secrets;
        this.mutualTls = mutualTls;
    }

    List<RegisteredClient> of(Parties parties) {
        List<RegisteredClient> all = new ArrayList<>();
        for (Party party : parties.all()) {
            ClientSettings.Builder its = machineSettings(party.slug()).setting(PARTY, party.id());
            all.add(machine(party.slug(), party.id(), its, Scopes.of(party.kind())));
        }
        all.add(machine("auditor", "auditor", machineSettings("auditor"), Set.of(Scopes.AUDIT)));
        all.add(
                machine(
                        "operator",
                        "operator",
                        machineSettings("operator"),
                        Set.of(Scopes.OPERATE)));
        all.add(portal());
        return List.copyOf(all);
    }

    private RegisteredClient machine(
            String slug, String name, ClientSettings.Builder its, Set<String> scopes) {
        return client(PREFIX + slug, name)
                .clientAuthenticationMethods(methods -> methods.addAll(methods()))
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .scopes(all -> all.addAll(scopes))
                .clientSettings(its.build())
                .build();
    }

    private Set<ClientAuthenticationMethod> methods() {
        Set<ClientAuthenticationMethod> always =
                Set.of(
                        ClientAuthenticationMethod.CLIENT_SECRET_BASIC,
                        ClientAuthenticationMethod.PRIVATE_KEY_JWT);
        return mutualTls
                ? Set.of(
                        ClientAuthenticationMethod.CLIENT_SECRET_BASIC,
                        ClientAuthenticationMethod.PRIVATE_KEY_JWT,
                        ClientAuthenticationMethod.TLS_CLIENT_AUTH,
                        ClientAuthenticationMethod.SELF_SIGNED_TLS_CLIENT_AUTH)
                : always;
    }

    private ClientSettings.Builder machineSettings(String slug) {
        ClientSettings.Builder its = ClientSettings.builder();
        String subject = settings.subjects().get(PREFIX + slug);
        return subject == null ? its : its.x509CertificateSubjectDN(subject);
    }

    private RegisteredClient portal() {
        return client(PORTAL, "portal")
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                .redirectUris(uris -> settings.portals().forEach(at -> uris.add(back(at))))
                .scope(OidcScopes.OPENID)
                .scopes(all -> all.addAll(Scopes.of(Party.Kind.MEMBER)))
                .clientSettings(
                        ClientSettings.builder()
                                .requireProofKey(true)
                                .requireAuthorizationConsent(false)
                                .build())
                .build();
    }

    private RegisteredClient.Builder client(String id, String name) {
        return RegisteredClient.withId(id)
                .clientId(id)
                .clientName("demonstration, " + name)
                .clientSecret(secrets.ofClient(id))
                .tokenSettings(
                        TokenSettings.builder()
                                .accessTokenTimeToLive(settings.tokenLifetime())
                                .refreshTokenTimeToLive(settings.sessionLifetime())
                                .reuseRefreshTokens(false)
                                .x509CertificateBoundAccessTokens(mutualTls)
                                .build());
    }

    private static String back(URI portal) {
        return portal + CALLBACK;
    }
}
