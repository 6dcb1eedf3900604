package bstf.platform.access.token;

import static bstf.platform.Awaiting.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.OctetSequenceKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class IssuerKeysTest {
    private static final JWK FIRST = ec("first");
    private static final JWK SECOND = ec("second");

    private final AtomicInteger asked = new AtomicInteger();
    private volatile List<JWK> published = List.of(FIRST);
    private volatile boolean away;
    private volatile Instant now = Instant.parse("2026-11-24T12:00:00Z");
    private final IssuerKeys keys = new IssuerKeys(this::publish, () -> now);

    private List<JWK> publish() throws IOException {
        asked.incrementAndGet();
        if (away) {
            throw new IOException("away");
        }
        return published;
    }

    @Test
    void asksOnceForManyTokens() {
        for (int i = 0; i < 5; i++) {
            assertThat(keys.find(header("first"))).contains(FIRST);
        }

        assertThat(asked).hasValue(1);
    }

    @Test
    void looksForAnUnknownKeyOnceAMinute() {
        keys.find(header("first"));
        after(Duration.ofSeconds(60));
        for (int i = 0; i < 100; i++) {
            assertThat(keys.find(header("unknown-" + i))).isEmpty();
        }
        assertThat(asked).hasValue(2);

        after(Duration.ofSeconds(59));
        keys.find(header("unknown"));
        assertThat(asked).hasValue(2);

        after(Duration.ofSeconds(1));
        keys.find(header("unknown"));
        assertThat(asked).hasValue(3);
    }

    @Test
    void findsAKeyThatWasPublishedSince() {
        keys.find(header("first"));
        published = List.of(FIRST, SECOND);
        after(Duration.ofMinutes(1));

        assertThat(keys.find(header("second"))).contains(SECOND);
    }

    @Test
    void servesOldKeysWhileItAsksForNewOnes() {
        keys.find(header("first"));
        published = List.of(SECOND);
        after(Duration.ofMinutes(6));

        assertThat(keys.find(header("first"))).contains(FIRST);
        await().untilAsserted(() -> assertThat(keys.find(header("second"))).contains(SECOND));
        assertThat(keys.find(header("first"))).isEmpty();
        assertThat(asked).hasValue(2);
    }

    @Test
    void servesOldKeysForAnHourWhileTheIssuerIsAway() {
        keys.find(header("first"));
        away = true;
        after(Duration.ofMinutes(60));
        assertThat(keys.find(header("first"))).contains(FIRST);

        after(Duration.ofSeconds(1));
        assertThatThrownBy(() -> keys.find(header("first"))).isInstanceOf(KeysAwayException.class);
    }

    @Test
    void saysNothingAboutATokenWhileTheKeysAreAway() {
        away = true;

        assertThatThrownBy(() -> keys.find(header("first")))
                .isInstanceOfSatisfying(
                        KeysAwayException.class,
                        when -> assertThat(when.retryAfter()).isEqualTo(Duration.ofSeconds(2)));
        assertThatThrownBy(() -> keys.find(header("first"))).isInstanceOf(KeysAwayException.class);
        assertThat(asked).hasValue(1);

        away = false;
        after(Duration.ofSeconds(2));
        assertThat(keys.find(header("first"))).contains(FIRST);
    }

    @Test
    void saysNothingAboutAnUnknownKeyWhileTheIssuerIsAway() {
        keys.find(header("first"));
        away = true;
        after(Duration.ofMinutes(1));

        assertThatThrownBy(() -> keys.find(header("second"))).isInstanceOf(KeysAwayException.class);
        assertThat(keys.find(header("first"))).contains(FIRST);
    }

    @Test
    void takesAKeyOnlyForWhatItIsPublishedFor() throws JOSEException {
        var weak = new RSAKeyGenerator(1024, true).keyID("weak").generate();
        var other = new ECKeyGenerator(Curve.P_384).keyID("p-384").generate();
        var forSecrets =
                new RSAKeyGenerator(2048).keyID("for-secrets").keyUse(KeyUse.ENCRYPTION).generate();
        var forPs = new RSAKeyGenerator(2048).keyID("ps").algorithm(JWSAlgorithm.PS256).generate();
        OctetSequenceKey secret = new OctetSequenceKeyGenerator(256).keyID("secret").generate();
        published = List.of(weak, other, forSecrets, forPs, secret);

        assertThat(keys.find(header("weak", JWSAlgorithm.RS256))).isEmpty();
        assertThat(keys.find(header("p-384", JWSAlgorithm.ES256))).isEmpty();
        assertThat(keys.find(header("for-secrets", JWSAlgorithm.RS256))).isEmpty();
        assertThat(keys.find(header("ps", JWSAlgorithm.RS256))).isEmpty();
        assertThat(keys.find(header("secret", JWSAlgorithm.RS256))).isEmpty();
        assertThat(keys.find(header("ps", JWSAlgorithm.PS256))).contains(forPs);
        assertThat(keys.find(header("ps", JWSAlgorithm.ES256))).isEmpty();
    }

    private void after(Duration time) {
        now = now.plus(time);
    }

    private static JWSHeader header(String id) {
        return header(id, JWSAlgorithm.ES256);
    }

    private static JWSHeader header(String id, JWSAlgorithm algorithm) {
        return new JWSHeader.Builder(algorithm).keyID(id).build();
    }

    private static JWK ec(String id) {
        try {
            return new ECKeyGenerator(Curve.P_256).keyID(id).generate();
        } catch (JOSEException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
