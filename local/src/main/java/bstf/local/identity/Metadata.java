package bstf.local.identity;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;

/**
 * Says of this provider (RFC 8414 §2) what is true of its clients, where the library lists all that
 * it could do.
 */
record Metadata(Set<String> methods, Set<String> grants, Set<String> scopes, boolean bound) {
    static Metadata of(List<RegisteredClient> clients) {
        Set<String> methods = new TreeSet<>();
        Set<String> grants = new TreeSet<>();
        Set<String> scopes = new TreeSet<>();
        for (RegisteredClient client : clients) {
            client.getClientAuthenticationMethods().stream()
                    .map(ClientAuthenticationMethod::getValue)
                    .forEach(methods::add);
            client.getAuthorizationGrantTypes().stream()
                    .map(AuthorizationGrantType::getValue)
                    .forEach(grants::add);
            scopes.addAll(client.getScopes());
        }
        boolean bound =
                clients.stream()
                        .allMatch(client ->
                                client.getTokenSettings().isX509CertificateBoundAccessTokens());
        return new Metadata(methods, grants, scopes, bound);
    }

    /**
     * @param said claims of either metadata document
     */
    void correct(Map<String, Object> said) {
        List<String> ways = List.copyOf(methods);
        said.put("token_endpoint_auth_methods_supported", ways);
        said.put("revocation_endpoint_auth_methods_supported", ways);
        said.put("introspection_endpoint_auth_methods_supported", ways);
        said.put("grant_types_supported", List.copyOf(grants));
        said.put("scopes_supported", List.copyOf(scopes));
        said.put("tls_client_certificate_bound_access_tokens", bound);
    }
}
