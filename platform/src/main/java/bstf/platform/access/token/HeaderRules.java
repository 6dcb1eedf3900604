package bstf.platform.access.token;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import java.util.Set;

/**
 * What the header of a token may say (RFC 7515 section 4): how it is signed, that it is an access
 * token, and which of the issuer's keys signed it. A key, or where to find one, is never taken from
 * a token.
 */
final class HeaderRules {
    /** RFC 9068 section 2.1. */
    private static final Set<JOSEObjectType> TYPES =
            Set.of(new JOSEObjectType("at+jwt"), new JOSEObjectType("application/at+jwt"));

    private static final Set<JWSAlgorithm> ALGORITHMS =
            Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256);

    /** Thumbprints say nothing that is used; that they are there does no harm. */
    private static final Set<String> KNOWN = Set.of("alg", "typ", "kid", "x5t", "x5t#S256");

    private static final int LONGEST_KEY_ID = 256;

    private HeaderRules() {}

    static void check(JWSHeader header) {
        if (!KNOWN.containsAll(header.getIncludedParams())) {
            throw new TokenNotAcceptedException(
                    "The token's header says more than 'alg', 'typ' and 'kid'.");
        }
        if (header.getType() == null || !TYPES.contains(header.getType())) {
            throw new TokenNotAcceptedException(
                    "This is not an access token: its header's 'typ' is not 'at+jwt'.");
        }
        if (!ALGORITHMS.contains(header.getAlgorithm())) {
            throw new TokenNotAcceptedException(
                    "The token is not signed with RS256, PS256 or ES256.");
        }
        var id = header.getKeyID();
        if (id == null || id.isEmpty() || id.length() > LONGEST_KEY_ID) {
            throw new TokenNotAcceptedException(
                    "The token does not name the key it is signed with.");
        }
    }
}
