package bstf.platform.access.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/**
 * Accepts access tokens of one issuer (RFC 9068) and nothing else. What a token says of itself is
 * looked at before its signature, so that only a token that would be accepted lets anybody be asked
 * for keys. Blocks while keys are fetched, which is seldom.
 */
public final class AccessTokens implements JwtDecoder {
    /** More characters than any token of an issuer has that knows what belongs into one. */
    private static final int LONGEST = 8192;

    private static final Pattern COMPACT =
            Pattern.compile("[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+");

    private final ClaimRules rules;
    private final IssuerKeys keys;

    AccessTokens(ClaimRules rules, IssuerKeys keys) {
        this.rules = rules;
        this.keys = keys;
    }

    /**
     * The token, when it is accepted.
     *
     * @throws TokenNotAcceptedException when it is not
     * @throws KeysAwayException when that cannot be found out now
     */
    @Override
    public Jwt decode(String token) {
        var signed = parsed(token);
        HeaderRules.check(signed.getHeader());
        var claims = claimsOf(signed);
        rules.check(claims);
        var key =
                keys.find(signed.getHeader())
                        .orElseThrow(() ->
                                new TokenNotAcceptedException(
                                        "The token is signed with a key that its issuer does not"
                                                + " publish."));
        if (!isSignedWith(key, signed)) {
            throw new TokenNotAcceptedException("The token's signature is not its issuer's.");
        }
        return jwt(token, signed, claims);
    }

    private static SignedJWT parsed(String token) {
        if (token.length() > LONGEST || !COMPACT.matcher(token).matches()) {
            throw new TokenNotAcceptedException("This is not a signed token in compact form.");
        }
        try {
            return SignedJWT.parse(token);
        } catch (ParseException | IllegalArgumentException malformed) {
            throw new TokenNotAcceptedException("This is not a signed token in compact form.");
        }
    }

    private static JWTClaimsSet claimsOf(SignedJWT signed) {
        try {
            return signed.getJWTClaimsSet();
        } catch (ParseException | IllegalArgumentException malformed) {
            throw new TokenNotAcceptedException("The token's claims are malformed.");
        }
    }

    private static boolean isSignedWith(JWK key, SignedJWT signed) {
        try {
            return switch (key) {
                case RSAKey rsa -> signed.verify(new RSASSAVerifier(rsa.toRSAPublicKey()));
                case ECKey ec -> signed.verify(new ECDSAVerifier(ec.toECPublicKey()));
                default -> false;
            };
        } catch (JOSEException | IllegalArgumentException unfit) {
            return false;
        }
    }

    /** As Spring Security holds it: instants for the dates, everything else as it was sent. */
    private static Jwt jwt(String token, SignedJWT signed, JWTClaimsSet claims) {
        var values = new HashMap<String, Object>();
        claims.getClaims()
                .forEach((name, value) -> {
                    if (value != null) {
                        values.put(name, value instanceof Date date ? date.toInstant() : value);
                    }
                });
        return new Jwt(
                token,
                instant(claims.getIssueTime()),
                claims.getExpirationTime().toInstant(),
                signed.getHeader().toJSONObject(),
                values);
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }
}
