package bstf.platform.access.token;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Nothing runs without knowing whose tokens it accepts; there is no "no authentication". */
final class AccessNotConfiguredAnalyzer
        extends AbstractFailureAnalyzer<AccessNotConfiguredException> {

    @Override
    protected FailureAnalysis analyze(Throwable root, AccessNotConfiguredException cause) {
        return new FailureAnalysis(
                "It is not known whose access tokens to accept: %s.".formatted(cause.getMessage()),
                "Set BSTF_ACCESS_ISSUER to the issuer's name (bstf.access.issuer) and"
                        + " BSTF_ACCESS_KEYS to the URL of its JWK set (bstf.access.keys).",
                cause);
    }
}
