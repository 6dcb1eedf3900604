package bstf.local.identity;

import com.nimbusds.jose.jwk.JWK;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javax.security.auth.x500.X500Principal;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientAuthenticationContext;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;

/**
 * Whether a certificate that the TLS connection has proved belongs to a client (RFC 8705): its
 * subject is the expected one (§2.1, the connection trusts its authority), or it signed itself and
 * its key is in the client's JWK set (§2.2, {@code x5c}).
 */
final class ClientCertificates implements Consumer<OAuth2ClientAuthenticationContext> {
    private final ClientKeys keys;

    ClientCertificates(ClientKeys keys) {
        this.keys = keys;
    }

    @Override
    public void accept(OAuth2ClientAuthenticationContext context) {
        OAuth2ClientAuthenticationToken shown = context.getAuthentication();
        RegisteredClient client = context.getRegisteredClient();
        boolean selfSigned =
                ClientAuthenticationMethod.SELF_SIGNED_TLS_CLIENT_AUTH.equals(
                        shown.getClientAuthenticationMethod());
        if (!(shown.getCredentials() instanceof X509Certificate[] chain)
                || !isCurrent(chain[0])
                || !(selfSigned ? isKnown(chain[0], client) : isSubject(chain[0], client))) {
            throw new OAuth2AuthenticationException(
                    new OAuth2Error(
                            OAuth2ErrorCodes.INVALID_CLIENT,
                            "The certificate is not one of " + client.getClientId(),
                            null));
        }
    }

    private static boolean isCurrent(X509Certificate certificate) {
        try {
            certificate.checkValidity();
            return true;
        } catch (CertificateException notNow) {
            return false;
        }
    }

    private boolean isKnown(X509Certificate certificate, RegisteredClient client) {
        return keys.of(client).getKeys().stream()
                .map(JWK::getParsedX509CertChain)
                .filter(chain -> chain != null && !chain.isEmpty())
                .map(List::getFirst)
                .anyMatch(known ->
                        Arrays.equals(
                                known.getPublicKey().getEncoded(),
                                certificate.getPublicKey().getEncoded()));
    }

    private static boolean isSubject(X509Certificate certificate, RegisteredClient client) {
        String expected = client.getClientSettings().getX509CertificateSubjectDN();
        return expected != null
                && new X500Principal(expected).equals(certificate.getSubjectX500Principal());
    }
}
