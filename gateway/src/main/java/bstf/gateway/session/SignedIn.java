package bstf.gateway.session;

import java.time.Instant;
import java.util.Optional;

/**
 * The tokens of one person's session as the issuer gave them last.
 *
 * @param access shown to the services
 * @param refresh by which new ones are had; empty where the issuer gives none
 * @param until when {@code access} ends
 */
record SignedIn(String access, Optional<String> refresh, Instant until) {
    /** Tokens are secrets. */
    @Override
    public String toString() {
        return "SignedIn[until=%s]".formatted(until);
    }
}
