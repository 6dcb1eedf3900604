package bstf.gateway.overview.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the overview is kept.
 *
 * @param daysKept for how many days, of those asked for lately, the answer is kept in memory
 */
@ConfigurationProperties("bstf.overview")
record OverviewSettings(@DefaultValue("128") int daysKept) {
    OverviewSettings {
        if (daysKept < 1) {
            throw new IllegalArgumentException(
                    "bstf.overview.days-kept: %d (expected: at least 1)".formatted(daysKept));
        }
    }
}
