package bstf.membership;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How caretakers are bounded.
 *
 * @param longestDays most days of one grant, at least 1
 */
@ConfigurationProperties("bstf.caretakers")
record CaretakerSettings(@DefaultValue("180") int longestDays) {

    CaretakerSettings {
        if (longestDays < 1) {
            throw new IllegalArgumentException(
                    "bstf.caretakers.longest-days: %d (expected: at least 1)"
                            .formatted(longestDays));
        }
    }
}
