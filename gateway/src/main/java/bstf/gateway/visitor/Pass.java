package bstf.gateway.visitor;

import java.time.Instant;

/**
 * An access token that was accepted.
 *
 * @param token to be shown to the services, unchanged
 * @param client by whose id its requests are counted
 * @param until when it ends, on the wall clock
 * @param session whether it is one that the gateway keeps for a browser, which never sees it
 */
public record Pass(String token, String client, Instant until, boolean session) {

    /** A token is a secret. */
    @Override
    public String toString() {
        return "Pass[client=%s, until=%s, session=%s]".formatted(client, until, session);
    }
}
