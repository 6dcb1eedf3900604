package bstf.platform.access.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ClaimRulesTest {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    private final ClaimRules rules = rules(CertificateBound.OFF);

    /** Seconds from now: when it was issued, from when on and until when it is good. */
    @ParameterizedTest
    @CsvSource({
        "0, 0, 300, true",
        "10, 10, 300, true",
        "11, 0, 300, false",
        "0, 11, 300, false",
        "-300, -300, -9, true",
        "-300, -300, -10, false",
        "300, 0, 300, false",
        "0, 0, 0, false"
    })
    void allowsTheClocksTenSeconds(long issued, long from, long until, boolean accepted) {
        var claims =
                good().issueTime(date(issued))
                        .notBeforeTime(date(from))
                        .expirationTime(date(until));

        assertThat(isAccepted(rules, claims.build())).isEqualTo(accepted);
    }

    @Test
    void needsNeitherASubjectNorAPartyNorAScope() {
        assertThat(isAccepted(rules, good().build())).isTrue();
    }

    @Test
    void saysWhatIsWrongWithoutRepeatingIt() {
        var claims = good().issuer("https://evil.example").build();

        assertThatThrownBy(() -> rules.check(claims))
                .isInstanceOf(TokenNotAcceptedException.class)
                .hasMessage("The token is of another issuer.");
    }

    @Test
    void takesABoundTokenOnlyWhereTheGatewayProvesTheCertificate() {
        var bound = good().claim("cnf", Map.of("x5t#S256", "abc")).build();
        var toMore = good().claim("cnf", Map.of("x5t#S256", "abc", "jkt", "def")).build();

        assertThat(isAccepted(rules, bound)).isFalse();
        assertThat(isAccepted(rules(CertificateBound.GATEWAY), bound)).isTrue();
        assertThat(isAccepted(rules(CertificateBound.GATEWAY), toMore)).isFalse();
        assertThat(isAccepted(rules(CertificateBound.GATEWAY), good().build())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 10_001})
    void allowsNoMoreThanTenSeconds(long skew) {
        assertThatThrownBy(() -> settings(Duration.ofMillis(skew), CertificateBound.OFF))
                .hasMessageContaining("(expected: 0s to 10s)");
    }

    private static boolean isAccepted(ClaimRules rules, JWTClaimsSet claims) {
        try {
            rules.check(claims);
            return true;
        } catch (TokenNotAcceptedException no) {
            return false;
        }
    }

    private static JWTClaimsSet.Builder good() {
        return new JWTClaimsSet.Builder()
                .issuer("https://issuer.example")
                .audience("bstf")
                .claim("client_id", "demo-ee")
                .expirationTime(date(300));
    }

    private static Date date(long seconds) {
        return Date.from(NOON.plusSeconds(seconds));
    }

    private static ClaimRules rules(CertificateBound bound) {
        return new ClaimRules(settings(Duration.ofSeconds(10), bound), InstantSource.fixed(NOON));
    }

    private static TokenSettings settings(Duration skew, CertificateBound bound) {
        return new TokenSettings(
                "https://issuer.example", "https://issuer.example/keys", "bstf", skew, bound);
    }
}
