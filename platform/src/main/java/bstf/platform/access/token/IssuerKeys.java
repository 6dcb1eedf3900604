package bstf.platform.access.token;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The issuer's public keys, as it published them last. They are fetched when first needed and now
 * and then afterwards, in the background; a key that is not among them is looked for once more, but
 * not more often than once a minute, whatever callers send.
 */
final class IssuerKeys {
    private static final Logger log = LoggerFactory.getLogger(IssuerKeys.class);

    /** Keys of this age are fetched anew while they go on serving. */
    private static final Duration FRESH = Duration.ofMinutes(5);

    /** Keys older than this serve no longer: they may have been withdrawn. */
    private static final Duration OLDEST = Duration.ofHours(1);

    /** The issuer is asked at most so often while it has answered. */
    private static final Duration PAUSE = Duration.ofMinutes(1);

    /** The issuer is asked at most so often while there are no keys at all. */
    private static final Duration PAUSE_WITHOUT_KEYS = Duration.ofSeconds(2);

    private static final int FEWEST_RSA_BITS = 2048;

    private final KeySource source;
    private final InstantSource wallClock;
    private final ReentrantLock asking = new ReentrantLock();

    private volatile Known known = new Known(List.of(), Instant.MIN);
    private volatile Instant askedAt = Instant.MIN;
    private volatile boolean answered;

    /** Where keys are fetched. */
    @FunctionalInterface
    interface KeySource {
        /**
         * Fetches them.
         *
         * @throws IOException when they cannot be had, or are no keys
         */
        List<JWK> fetch() throws IOException;
    }

    private record Known(List<JWK> keys, Instant at) {}

    IssuerKeys(KeySource source, InstantSource wallClock) {
        this.source = source;
        this.wallClock = wallClock;
    }

    /**
     * The key that signed what has this header; empty when the issuer publishes no such key.
     *
     * @throws KeysAwayException when the issuer cannot be asked
     */
    Optional<JWK> find(JWSHeader header) {
        var now = wallClock.instant();
        var keys = known;
        if (keys.at.plus(OLDEST).isBefore(now)) {
            ask(keys, PAUSE_WITHOUT_KEYS);
            return among(known, header);
        }
        if (keys.at.plus(FRESH).isBefore(now) && mayAsk(PAUSE)) {
            Thread.ofVirtual().name("issuer-keys").start(() -> askQuietly(keys));
        }
        var found = among(keys, header);
        if (found.isPresent()) {
            return found;
        }
        ask(keys, PAUSE);
        return among(known, header);
    }

    /** Asks the issuer, unless somebody did since {@code seen}, or not long enough ago. */
    private void ask(Known seen, Duration pause) {
        asking.lock();
        try {
            if (!known.at.equals(seen.at)) {
                return;
            }
            if (mayAsk(pause)) {
                fetch();
            }
            if (!answered) {
                throw new KeysAwayException(
                        Duration.between(wallClock.instant(), askedAt.plus(pause)));
            }
        } finally {
            asking.unlock();
        }
    }

    private void askQuietly(Known seen) {
        try {
            ask(seen, PAUSE);
        } catch (KeysAwayException away) {
            log.debug("The old keys go on serving", away);
        }
    }

    private boolean mayAsk(Duration pause) {
        return !askedAt.plus(pause).isAfter(wallClock.instant());
    }

    private void fetch() {
        askedAt = wallClock.instant();
        try {
            known = new Known(source.fetch(), askedAt);
            answered = true;
        } catch (IOException away) {
            answered = false;
            log.warn("The issuer's keys cannot be had: {}", away.getMessage());
        }
    }

    private static Optional<JWK> among(Known known, JWSHeader header) {
        return known.keys.stream()
                .filter(key -> header.getKeyID().equals(key.getKeyID()))
                .filter(key -> fits(key, header.getAlgorithm()))
                .findFirst();
    }

    private static boolean fits(JWK key, JWSAlgorithm algorithm) {
        boolean forIt =
                (key.getKeyUse() == null || key.getKeyUse().equals(KeyUse.SIGNATURE))
                        && (key.getAlgorithm() == null || key.getAlgorithm().equals(algorithm));
        return forIt
                && switch (key) {
                    case RSAKey rsa ->
                            !algorithm.equals(JWSAlgorithm.ES256) && rsa.size() >= FEWEST_RSA_BITS;
                    case ECKey ec ->
                            algorithm.equals(JWSAlgorithm.ES256)
                                    && Curve.P_256.equals(ec.getCurve());
                    default -> false;
                };
    }
}
