package bstf.local.identity;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.oauth2.server.authorization.authentication.JwtClientAssertionAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.authentication.X509ClientCertificateAuthenticationProvider;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** What is answered to whom: the endpoints of OAuth 2.1, and the page where persons sign in. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class Endpoints {
    private static final String LOGIN = "/login";

    @Bean
    @Order(1)
    SecurityFilterChain tokens(
            HttpSecurity http, ClientKeys keys, ClientAssertions assertions, Metadata metadata) {
        http.oauth2AuthorizationServer(server -> {
            http.securityMatcher(server.getEndpointsMatcher());
            server.oidc(oidc ->
                            oidc.providerConfigurationEndpoint(document ->
                                    document.providerConfigurationCustomizer(
                                            said -> said.claims(metadata::correct))))
                    .authorizationServerMetadataEndpoint(document ->
                            document.authorizationServerMetadataCustomizer(
                                    said -> said.claims(metadata::correct)))
                    .tokenEndpoint(token -> token.accessTokenRequestConverter(new DefaultScopes()))
                    .clientAuthentication(client ->
                            client.authenticationProviders(all -> adjust(all, keys, assertions)));
        });
        return http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .exceptionHandling(handling ->
                        handling.defaultAuthenticationEntryPointFor(
                                new LoginUrlAuthenticationEntryPoint(LOGIN), fromBrowsers()))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http, IdentitySettings settings) {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .formLogin(form -> form.loginPage(LOGIN).permitAll())
                .headers(headers ->
                        headers.contentSecurityPolicy(
                                policy -> policy.policyDirectives(policy(settings))))
                .build();
    }

    private static RequestMatcher fromBrowsers() {
        MediaTypeRequestMatcher html = new MediaTypeRequestMatcher(MediaType.TEXT_HTML);
        html.setIgnoredMediaTypes(Set.of(MediaType.ALL));
        return html;
    }

    private static void adjust(
            List<AuthenticationProvider> providers, ClientKeys keys, ClientAssertions assertions) {
        for (AuthenticationProvider provider : providers) {
            if (provider instanceof JwtClientAssertionAuthenticationProvider byAssertion) {
                byAssertion.setJwtDecoderFactory(assertions);
            } else if (provider instanceof X509ClientCertificateAuthenticationProvider byTls) {
                byTls.setCertificateVerifier(new ClientCertificates(keys));
            }
        }
    }

    /** The portals too: browsers hold a form to the addresses to which its answer redirects. */
    private static String policy(IdentitySettings settings) {
        return "default-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self' "
                + settings.portals().stream()
                        .map(Object::toString)
                        .collect(Collectors.joining(" "));
    }
}
