package bstf.gateway.visitor;

import java.time.Instant;

/**
 * An access token that was accepted.
 *
 * @param token to be shown to the services, unchanged
 * @param countedAs the id by which its requests are counted: the client's, and for a session also
 *     the person's
 * @param until when it ends, on the wall clock
 * @param session whether it is one that the gateway keeps for a browser, which never sees it
 */
public record Pass(String token, String countedAs, Instant until, boolean session) {

    /** A token is a secret. */
    @Override
    public String toString() {
        return "Pass[countedAs=%s, until=%s, session=%s]".formatted(countedAs, until, session);
    }
}
