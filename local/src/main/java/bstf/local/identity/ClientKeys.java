package bstf.local.identity;

import com.nimbusds.jose.jwk.JWKSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.text.ParseException;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;

/**
 * The public keys with which clients prove who they are: {@code client-keys/<client>.json}, a JWK
 * set. Read each time, so that a client's keys change without a restart.
 */
record ClientKeys(Path directory) {
    static ClientKeys in(Path home) {
        return new ClientKeys(home.resolve("client-keys"));
    }

    /** The keys of a client; none when there is no file, or no JWK set in it. */
    JWKSet of(RegisteredClient client) {
        Path file = directory.resolve(client.getClientId() + ".json");
        try {
            return JWKSet.parse(Files.readString(file)).toPublicJWKSet();
        } catch (NoSuchFileException none) {
            return new JWKSet();
        } catch (IOException | ParseException e) {
            throw new IdentityFailure(file + " holds no JWK set.", e);
        }
    }
}
