package bstf.local.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.server.authorization.InMemoryOAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;

/**
 * The sessions of persons, as long as they can be prolonged. Tokens of clients say everything
 * themselves and are not remembered, so that memory does not grow with them.
 */
final class Authorizations implements OAuth2AuthorizationService {
    private final OAuth2AuthorizationService kept = new InMemoryOAuth2AuthorizationService();
    private final Map<String, Instant> until = new ConcurrentHashMap<>();
    private final Clock clock;
    private final Duration lifetime;

    Authorizations(Clock clock, Duration lifetime) {
        this.clock = clock;
        this.lifetime = lifetime;
    }

    @Override
    public void save(OAuth2Authorization authorization) {
        if (AuthorizationGrantType.CLIENT_CREDENTIALS.equals(
                authorization.getAuthorizationGrantType())) {
            return;
        }
        Instant now = clock.instant();
        until.forEach((id, end) -> {
            if (end.isBefore(now)) {
                forget(id);
            }
        });
        until.put(authorization.getId(), now.plus(lifetime));
        kept.save(authorization);
    }

    @Override
    public void remove(OAuth2Authorization authorization) {
        forget(authorization.getId());
    }

    @Override
    public @Nullable OAuth2Authorization findById(String id) {
        return kept.findById(id);
    }

    @Override
    public @Nullable OAuth2Authorization findByToken(
            String token, @Nullable OAuth2TokenType tokenType) {
        return kept.findByToken(token, tokenType);
    }

    private void forget(String id) {
        until.remove(id);
        OAuth2Authorization authorization = kept.findById(id);
        if (authorization != null) {
            kept.remove(authorization);
        }
    }
}
