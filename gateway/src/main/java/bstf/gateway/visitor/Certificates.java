package bstf.gateway.visitor;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.util.Base64;
import java.util.Optional;
import org.springframework.http.server.reactive.ServerHttpRequest;

/** The certificate with which a connection was opened that ends here. */
final class Certificates {
    private Certificates() {}

    /** Its SHA-256 as a token writes it (RFC 8705 section 3.1); empty when there is none. */
    static Optional<String> thumbprint(ServerHttpRequest request) {
        var tls = request.getSslInfo();
        var chain = tls == null ? null : tls.getPeerCertificates();
        if (chain == null || chain.length == 0) {
            return Optional.empty();
        }
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(chain[0].getEncoded());
            return Optional.of(Base64.getUrlEncoder().withoutPadding().encodeToString(digest));
        } catch (CertificateEncodingException unreadable) {
            return Optional.empty();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
