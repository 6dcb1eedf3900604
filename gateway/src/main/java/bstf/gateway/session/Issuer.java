package bstf.gateway.session;

import io.netty.channel.ChannelOption;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.endpoint.WebClientReactiveAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.WebClientReactiveRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AbstractOAuth2Token;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;

/** The issuer as the gateway's own client sees it: authorization code with PKCE (RFC 7636). */
final class Issuer {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int CONNECT_MILLIS = 2000;
    private static final String NAME = "bstf";

    private final ClientRegistration client;
    private final String authorizeUrl;
    private final WebClientReactiveAuthorizationCodeTokenResponseClient codes =
            new WebClientReactiveAuthorizationCodeTokenResponseClient();
    private final WebClientReactiveRefreshTokenTokenResponseClient refreshes =
            new WebClientReactiveRefreshTokenTokenResponseClient();

    Issuer(SessionSettings settings) {
        this.authorizeUrl = settings.authorizeUrl().toString();
        this.client =
                ClientRegistration.withRegistrationId(NAME)
                        .clientId(settings.client())
                        .clientSecret(settings.readSecret())
                        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                        .authorizationUri(authorizeUrl)
                        .tokenUri(settings.tokenUrl().toString())
                        .redirectUri("{baseUrl}" + Paths.CALLBACK)
                        .scope(settings.scopes())
                        .build();
        var http =
                WebClient.builder()
                        .clientConnector(
                                new ReactorClientHttpConnector(
                                        HttpClient.create()
                                                .option(
                                                        ChannelOption.CONNECT_TIMEOUT_MILLIS,
                                                        CONNECT_MILLIS)
                                                .responseTimeout(PATIENCE)))
                        .build();
        codes.setWebClient(http);
        refreshes.setWebClient(http);
    }

    /** Where a browser goes to sign in, so that it comes back with {@code attempt}. */
    URI authorize(Attempt attempt, String base) {
        return URI.create(
                request(attempt, base)
                        .additionalParameters(more -> {
                            more.put(PkceParameterNames.CODE_CHALLENGE, attempt.challenge());
                            more.put(PkceParameterNames.CODE_CHALLENGE_METHOD, "S256");
                        })
                        .build()
                        .getAuthorizationRequestUri());
    }

    /** The tokens for {@code code}, with which a browser came back. */
    Mono<SignedIn> signIn(Attempt attempt, String base, String code) {
        var asked = request(attempt, base).build();
        var came =
                OAuth2AuthorizationResponse.success(code)
                        .redirectUri(base + Paths.CALLBACK)
                        .state(attempt.state())
                        .build();
        return codes.getTokenResponse(
                        new OAuth2AuthorizationCodeGrantRequest(
                                client, new OAuth2AuthorizationExchange(asked, came)))
                .timeout(PATIENCE)
                .map(answer -> signedIn(answer, Optional.empty()));
    }

    /** New tokens in place of {@code old} ones. */
    Mono<SignedIn> prolong(SignedIn old, String refresh) {
        var access =
                new OAuth2AccessToken(
                        OAuth2AccessToken.TokenType.BEARER,
                        old.access(),
                        old.until().minusSeconds(1),
                        old.until());
        return refreshes
                .getTokenResponse(
                        new OAuth2RefreshTokenGrantRequest(
                                client, access, new OAuth2RefreshToken(refresh, null)))
                .timeout(PATIENCE)
                .map(answer -> signedIn(answer, Optional.of(refresh)));
    }

    private OAuth2AuthorizationRequest.Builder request(Attempt attempt, String base) {
        return OAuth2AuthorizationRequest.authorizationCode()
                .clientId(client.getClientId())
                .authorizationUri(authorizeUrl)
                .redirectUri(base + Paths.CALLBACK)
                .scopes(client.getScopes())
                .state(attempt.state())
                .attributes(all -> all.put(PkceParameterNames.CODE_VERIFIER, attempt.verifier()));
    }

    private static SignedIn signedIn(OAuth2AccessTokenResponse answer, Optional<String> refresh) {
        var access = answer.getAccessToken();
        var until = access.getExpiresAt();
        return new SignedIn(
                access.getTokenValue(),
                Optional.ofNullable(answer.getRefreshToken())
                        .map(AbstractOAuth2Token::getTokenValue)
                        .or(() -> refresh),
                until == null ? Instant.now() : until);
    }
}
