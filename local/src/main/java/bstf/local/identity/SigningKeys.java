package bstf.local.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.nio.file.Path;
import java.text.ParseException;

/**
 * The keys that sign tokens: {@code signing-keys.json}, a JWK set with private keys. The first one
 * signs, all are published, so that a new one may be put in front of an old one.
 */
final class SigningKeys {
    private static final String FILE = "signing-keys.json";
    private static final int BITS = 2048;

    private SigningKeys() {}

    /**
     * Reads the keys; at the first start one is made.
     *
     * @throws IdentityFailure when the file holds no set of keys
     */
    static JWKSet in(Path home) {
        PrivateFiles files = PrivateFiles.in(home);
        try {
            JWKSet keys = JWKSet.parse(files.read(FILE, SigningKeys::generated));
            if (!keys.isEmpty()) {
                return keys;
            }
        } catch (ParseException e) {
            throw new IdentityFailure(files.path(FILE) + " holds no JWK set.", e);
        }
        throw new IdentityFailure(files.path(FILE) + " holds no key.");
    }

    private static String generated() {
        try {
            return new JWKSet(
                            new RSAKeyGenerator(BITS)
                                    .keyUse(KeyUse.SIGNATURE)
                                    .algorithm(JWSAlgorithm.RS256)
                                    .keyIDFromThumbprint(true)
                                    .generate())
                    .toString(false);
        } catch (JOSEException e) {
            throw new IdentityFailure("No key can be generated.", e);
        }
    }
}
