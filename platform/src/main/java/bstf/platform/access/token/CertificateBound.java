package bstf.platform.access.token;

/**
 * Who proves that the bearer of a token that is bound to a certificate ({@code cnf} with {@code
 * x5t#S256}, RFC 8705 section 3.1) holds that certificate. The reasons are in docs/decisions/0051.
 */
public enum CertificateBound {
    /** Nobody: such tokens are refused. */
    OFF,
    /**
     * The gateway, where the TLS connection ends: it compares the certificate, and the services
     * believe it, since nobody else reaches them.
     */
    GATEWAY
}
