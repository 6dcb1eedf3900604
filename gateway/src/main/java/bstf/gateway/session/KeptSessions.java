package bstf.gateway.session;

import bstf.gateway.problem.GatewayProblem;
import bstf.gateway.visitor.Identified;
import bstf.gateway.visitor.Received;
import bstf.gateway.visitor.Sessions;
import bstf.gateway.visitor.Tokens;
import bstf.gateway.visitor.Whence;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import reactor.core.publisher.Mono;

/** The sessions that this gateway keeps, in memory alone. */
final class KeptSessions implements Sessions {
    private static final Duration SOON = Duration.ofSeconds(2);

    private final Map<String, BrowserSession> all = new ConcurrentHashMap<>();
    private final SessionSettings settings;
    private final Issuer issuer;
    private final Tokens tokens;
    private final InstantSource wallClock;

    KeptSessions(SessionSettings settings, Issuer issuer, Tokens tokens, InstantSource wallClock) {
        this.settings = settings;
        this.issuer = issuer;
        this.tokens = tokens;
        this.wallClock = wallClock;
    }

    @Override
    public boolean isShownBy(ServerHttpRequest request) {
        return Cookies.SESSION.stands(request, Received.whenceOf(request));
    }

    @Override
    public Mono<Identified> of(ServerHttpRequest request, Whence from) {
        var session = find(request, from);
        if (session.isEmpty()) {
            return Mono.just(Identified.anonymous(from));
        }
        var kept = session.get();
        var objection = Forgery.objectionTo(request, from, kept.csrf());
        if (objection.isPresent()) {
            return Mono.just(new Identified.Not(objection.get()));
        }
        var now = wallClock.instant();
        kept.use(now);
        return kept.fresh(now, issuer)
                .flatMap(signedIn -> tokens.read(signedIn.access(), request, from, true))
                .switchIfEmpty(Mono.fromSupplier(() -> ended(request, from)))
                .onErrorResume(
                        KeptSessions::isRefusal, _ -> Mono.fromSupplier(() -> ended(request, from)))
                .onErrorReturn(new Identified.Not(GatewayProblem.issuerAway(SOON)));
    }

    private static boolean isRefusal(Throwable failed) {
        return failed instanceof OAuth2AuthorizationException refused
                && refused.getError().getErrorCode().equals(OAuth2ErrorCodes.INVALID_GRANT);
    }

    /** The session whose cookie {@code request} shows. */
    Optional<BrowserSession> find(ServerHttpRequest request, Whence from) {
        var now = wallClock.instant();
        return Cookies.SESSION
                .value(request, from)
                .map(Secrets::hash)
                .flatMap(key -> Optional.ofNullable(all.get(key)))
                .filter(session -> !session.isOver(now, settings));
    }

    /** Begins one and gives what its cookie is to hold; empty when there are too many. */
    Optional<String> begin(SignedIn signedIn) {
        var now = wallClock.instant();
        if (all.size() >= settings.most()) {
            forgetThoseThatAreOver(now);
        }
        if (all.size() >= settings.most()) {
            return Optional.empty();
        }
        var id = Secrets.random();
        all.put(Secrets.hash(id), new BrowserSession(signedIn, now));
        return Optional.of(id);
    }

    /** Ends the one whose cookie {@code request} shows. */
    void end(ServerHttpRequest request, Whence from) {
        Cookies.SESSION.value(request, from).map(Secrets::hash).ifPresent(all::remove);
    }

    void forgetThoseThatAreOver(Instant now) {
        all.values().removeIf(session -> session.isOver(now, settings));
    }

    int size() {
        return all.size();
    }

    /** The issuer gives no more tokens: the person has to sign in again. */
    private Identified ended(ServerHttpRequest request, Whence from) {
        end(request, from);
        return Identified.anonymous(from);
    }
}
