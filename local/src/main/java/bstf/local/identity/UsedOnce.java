package bstf.local.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * Takes each assertion once (RFC 7523 §3, {@code jti}), and none that is good for long: what is
 * remembered stays small.
 */
final class UsedOnce implements OAuth2TokenValidator<Jwt> {
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final Clock clock;
    private final Map<String, Instant> used = new ConcurrentHashMap<>();

    UsedOnce(Clock clock) {
        this.clock = clock;
    }

    @Override
    public OAuth2TokenValidatorResult validate(Jwt assertion) {
        Instant now = clock.instant();
        used.values().removeIf(until -> until.isBefore(now.minus(LONGEST)));
        Instant until = assertion.getExpiresAt();
        if (until == null || until.isAfter(now.plus(LONGEST))) {
            return refused("exp must be at most five minutes away");
        }
        String id = assertion.getId();
        if (id == null || used.putIfAbsent(assertion.getSubject() + " " + id, until) != null) {
            return refused("jti must be there and new");
        }
        return OAuth2TokenValidatorResult.success();
    }

    private static OAuth2TokenValidatorResult refused(String why) {
        return OAuth2TokenValidatorResult.failure(
                new OAuth2Error(OAuth2ErrorCodes.INVALID_CLIENT, why, null));
    }
}
