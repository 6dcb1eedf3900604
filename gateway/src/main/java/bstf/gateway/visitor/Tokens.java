package bstf.gateway.visitor;

import bstf.gateway.problem.GatewayProblem;
import bstf.platform.access.token.AccessTokens;
import bstf.platform.access.token.Bearers;
import bstf.platform.access.token.KeysAwayException;
import bstf.platform.access.token.TokenNotAcceptedException;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.oauth2.jwt.Jwt;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/**
 * Accepts access tokens, by the same rules as the services. A token that is bound to a certificate
 * is accepted only on a connection that was opened with it (RFC 8705 section 3).
 */
public final class Tokens {
    private final AccessTokens tokens;
    private final Scheduler mayWait;

    /**
     * @param mayWait where a token is read, since the issuer's keys may have to be fetched first
     */
    Tokens(AccessTokens tokens, Scheduler mayWait) {
        this.tokens = tokens;
        this.mayWait = mayWait;
    }

    /** Whose {@code token} it is that came with {@code request}. */
    public Mono<Identified> read(
            String token, ServerHttpRequest request, Whence from, boolean session) {
        return Mono.fromCallable(() -> readNow(token, request, from, session)).subscribeOn(mayWait);
    }

    private Identified readNow(
            String token, ServerHttpRequest request, Whence from, boolean session) {
        try {
            var jwt = tokens.decode(token);
            var bound = Bearers.certificateOf(jwt);
            return bound.isPresent() && !bound.equals(Certificates.thumbprint(request))
                    ? new Identified.Not(
                            GatewayProblem.tokenNotAccepted(
                                    "The token is bound to a certificate that this connection was not opened with."))
                    : new Identified.As(visitor(jwt, token, from, session));
        } catch (TokenNotAcceptedException bad) {
            return new Identified.Not(
                    GatewayProblem.tokenNotAccepted(
                            Objects.requireNonNullElse(bad.getMessage(), "")));
        } catch (KeysAwayException away) {
            return new Identified.Not(GatewayProblem.keysAway(away.retryAfter()));
        }
    }

    private static Visitor visitor(Jwt jwt, String token, Whence from, boolean session) {
        var until = Objects.requireNonNullElse(jwt.getExpiresAt(), Instant.MIN);
        var client = Objects.requireNonNullElse(jwt.getClaimAsString("client_id"), "");
        var caller = Bearers.callerOf(jwt);
        return new Visitor(
                from,
                caller,
                Optional.of(new Pass(token, session ? caller.id() : client, until, session)));
    }
}
