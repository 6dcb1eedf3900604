package bstf.platform.access.token;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an access token must say (RFC 9068 section 2.2). Tokens live on the wall clock, whatever day
 * the body's clock shows.
 */
final class ClaimRules {
    /** Names that go into history and log lines: visible ASCII, not too much of it. */
    private static final Pattern NAME = Pattern.compile("[\\x21-\\x7E]{1,200}");

    private static final Pattern PARTY = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");
    private static final String CONFIRMATION = "cnf";
    private static final String CERTIFICATE = "x5t#S256";
    private static final int LONGEST_SCOPE = 2000;

    private final TokenSettings settings;
    private final InstantSource wallClock;

    ClaimRules(TokenSettings settings, InstantSource wallClock) {
        this.settings = settings;
        this.wallClock = wallClock;
    }

    void check(JWTClaimsSet claims) {
        require(settings.issuer().equals(claims.getIssuer()), "The token is of another issuer.");
        require(
                claims.getAudience().contains(settings.audience()),
                "The token is for another audience.");
        checkTimes(claims);
        require(isText(claims, "client_id", NAME, false), "The token's 'client_id' names nobody.");
        require(isText(claims, "sub", NAME, true), "The token's 'sub' is malformed.");
        require(isText(claims, "party", PARTY, true), "The token's 'party' is malformed.");
        require(isScope(claims.getClaim("scope")), "The token's 'scope' is malformed.");
        checkBinding(claims.getClaim(CONFIRMATION));
    }

    private void checkTimes(JWTClaimsSet claims) {
        var now = wallClock.instant();
        var latest = now.plus(settings.skew());
        var ends = time(claims.getExpirationTime());
        require(ends.isPresent(), "The token does not say when it expires.");
        require(ends.get().plus(settings.skew()).isAfter(now), "The token has expired.");
        require(isUntil(claims.getNotBeforeTime(), latest), "The token is not valid yet.");
        require(isUntil(claims.getIssueTime(), latest), "The token was issued in the future.");
        require(
                time(claims.getIssueTime()).filter(begin -> !begin.isBefore(ends.get())).isEmpty(),
                "The token expired before it was issued.");
    }

    private static boolean isUntil(@Nullable Date date, Instant latest) {
        return time(date).filter(instant -> instant.isAfter(latest)).isEmpty();
    }

    private static Optional<Instant> time(@Nullable Date date) {
        return Optional.ofNullable(date).map(Date::toInstant);
    }

    private static boolean isText(
            JWTClaimsSet claims, String name, Pattern form, boolean mayBeAbsent) {
        return switch (claims.getClaim(name)) {
            case null -> mayBeAbsent;
            case String text -> form.matcher(text).matches();
            default -> false;
        };
    }

    private static boolean isScope(@Nullable Object scope) {
        return switch (scope) {
            case null -> true;
            case String text -> text.length() <= LONGEST_SCOPE;
            default -> false;
        };
    }

    /** A token that is bound to anything is good only together with what it is bound to. */
    private void checkBinding(@Nullable Object confirmation) {
        switch (confirmation) {
            case null -> {}
            case Map<?, ?> to
                    when to.size() == 1
                            && to.get(CERTIFICATE) instanceof String
                            && settings.certificateBound() == CertificateBound.GATEWAY -> {}
            default ->
                    throw new TokenNotAcceptedException(
                            "The token is bound to something that is not checked here.");
        }
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new TokenNotAcceptedException(otherwise);
        }
    }
}
