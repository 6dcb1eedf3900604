package bstf.platform.settings;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.cloud.config.client.ConfigClientFailFastException;

/**
 * A service does not start on guesses: without the config server it stops, and says how to go on.
 */
final class SettingsAwayAnalyzer extends AbstractFailureAnalyzer<ConfigClientFailFastException> {
    @Override
    protected FailureAnalysis analyze(
            Throwable rootFailure, ConfigClientFailFastException failure) {
        Throwable reason = failure.getCause() == null ? failure : failure.getCause();
        return new FailureAnalysis(
                "The settings cannot be fetched from the config server: " + reason.getMessage(),
                "Start the config server, or set BSTF_CONFIG to the URL where it is, or"
                        + " BSTF_CONFIG_IMPORT=optional:configserver: to start without it.",
                failure);
    }
}
