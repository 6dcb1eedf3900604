package bstf.platform.access.token;

import java.time.Duration;
import org.springframework.security.oauth2.jwt.JwtException;

/**
 * The issuer's keys cannot be had, so that nothing can be said about a token: neither that it is
 * good nor that it is bad.
 */
public final class KeysAwayException extends JwtException {
    private static final long serialVersionUID = 1;

    private final Duration retryAfter;

    KeysAwayException(Duration retryAfter) {
        super("The issuer's keys cannot be had");
        this.retryAfter = retryAfter;
    }

    /** When it is asked for them again at the earliest. */
    public Duration retryAfter() {
        return retryAfter;
    }
}
