package bstf.platform.access.starting;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How refused requests are written down.
 *
 * @param window how long they are only counted after a line about a caller
 * @param most how many callers and reasons are told apart at once
 */
@ConfigurationProperties("bstf.audit.refused")
record RefusalSettings(@DefaultValue("60s") Duration window, @DefaultValue("100") int most) {
    RefusalSettings {
        if (window.toSeconds() < 1 || most < 1) {
            throw new IllegalArgumentException(
                    "bstf.audit.refused: window %s, most %d (expected: at least 1s and 1)"
                            .formatted(window, most));
        }
    }
}
