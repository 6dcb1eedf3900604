package bstf.local.identity;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/**
 * Makes access tokens those of RFC 9068: {@code typ} is {@code at+jwt}, {@code aud} is the
 * platform, {@code client_id} is who asks, {@code scope} is one text. {@code party} is the client's
 * party, or that of the person who signed in.
 */
final class TokenClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {
    private final String audience;
    private final DemonstrationPersons persons;

    TokenClaims(String audience, DemonstrationPersons persons) {
        this.audience = audience;
        this.persons = persons;
    }

    @Override
    public void customize(JwtEncodingContext token) {
        if (!OAuth2TokenType.ACCESS_TOKEN.equals(token.getTokenType())) {
            return;
        }
        token.getJwsHeader().type("at+jwt");
        token.getClaims()
                .audience(List.of(audience))
                .claim("client_id", token.getRegisteredClient().getClientId())
                .claim("scope", String.join(" ", new TreeSet<>(token.getAuthorizedScopes())));
        party(token).ifPresent(party -> token.getClaims().claim("party", party));
    }

    private Optional<String> party(JwtEncodingContext token) {
        Object ofClient =
                token.getRegisteredClient()
                        .getClientSettings()
                        .getSetting(DemonstrationClients.PARTY);
        if (ofClient instanceof String party) {
            return Optional.of(party);
        }
        return Optional.ofNullable(token.<Authentication>getPrincipal())
                .flatMap(person -> persons.party(person.getName()));
    }
}
