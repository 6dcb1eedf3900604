package bstf.local.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientCredentialsAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.web.authentication.OAuth2ClientCredentialsAuthenticationConverter;
import org.springframework.security.web.authentication.AuthenticationConverter;

/**
 * A client that asks for no scope gets its ordinary ones (RFC 6749 §3.3 leaves the default to the
 * server); one that asks for what it may not have is told what it may.
 */
final class DefaultScopes implements AuthenticationConverter {
    private final AuthenticationConverter asAsked =
            new OAuth2ClientCredentialsAuthenticationConverter();

    @Override
    public @Nullable Authentication convert(HttpServletRequest request) {
        Authentication asked = asAsked.convert(request);
        if (asked instanceof OAuth2ClientCredentialsAuthenticationToken grant
                && grant.getPrincipal() instanceof OAuth2ClientAuthenticationToken by
                && by.getRegisteredClient() != null) {
            return new OAuth2ClientCredentialsAuthenticationToken(
                    by,
                    granted(grant.getScopes(), by.getRegisteredClient()),
                    grant.getAdditionalParameters());
        }
        return asked;
    }

    private static Set<String> granted(Set<String> asked, RegisteredClient client) {
        Set<String> allowed = new TreeSet<>(client.getScopes());
        if (asked.isEmpty()) {
            return Scopes.byDefault(allowed);
        }
        if (!allowed.containsAll(asked)) {
            throw new OAuth2AuthenticationException(
                    new OAuth2Error(
                            OAuth2ErrorCodes.INVALID_SCOPE,
                            client.getClientId() + " may have " + String.join(" ", allowed),
                            null));
        }
        return new TreeSet<>(asked);
    }
}
