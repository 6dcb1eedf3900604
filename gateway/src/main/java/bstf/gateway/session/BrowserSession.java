package bstf.gateway.session;

import java.time.Duration;
import java.time.Instant;
import reactor.core.publisher.Mono;

/** One browser's session, with the tokens that it never sees. */
final class BrowserSession {
    /** Tokens that end within this time are replaced first. */
    private static final Duration AHEAD = Duration.ofSeconds(30);

    private final String csrf = Secrets.random();
    private final Instant begun;
    private volatile Instant used;
    private volatile SignedIn tokens;
    private volatile Mono<SignedIn> prolonging = Mono.empty();
    private volatile boolean busy;

    BrowserSession(SignedIn tokens, Instant now) {
        this.tokens = tokens;
        this.begun = now;
        this.used = now;
    }

    /** What a page has to send along with a change. */
    String csrf() {
        return csrf;
    }

    boolean isOver(Instant now, SessionSettings settings) {
        return now.isAfter(begun.plus(settings.lifetime()))
                || now.isAfter(used.plus(settings.idle()));
    }

    void use(Instant now) {
        used = now;
    }

    /**
     * Tokens that are good for now. However many requests ask, the issuer is asked once; it fails
     * as asking it fails, and is empty when it gives nothing by which to ask.
     */
    synchronized Mono<SignedIn> fresh(Instant now, Issuer issuer) {
        if (now.plus(AHEAD).isBefore(tokens.until())) {
            return Mono.just(tokens);
        }
        if (!busy) {
            busy = true;
            var old = tokens;
            prolonging =
                    Mono.justOrEmpty(old.refresh())
                            .flatMap(refresh -> issuer.prolong(old, refresh))
                            .doOnNext(fresh -> tokens = fresh)
                            .doFinally(_ -> busy = false)
                            .cache();
        }
        return prolonging;
    }
}
