package bstf.platform.access.token;

import org.springframework.security.oauth2.jwt.BadJwtException;

/**
 * A token is not accepted. The message is a sentence for the caller; nothing of the token stands in
 * it.
 */
public final class TokenNotAcceptedException extends BadJwtException {
    private static final long serialVersionUID = 1;

    TokenNotAcceptedException(String reason) {
        super(reason);
    }
}
