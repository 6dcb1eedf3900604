package bstf.gateway.limits;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How often callers may ask.
 *
 * @param address all callers at one address together that show no token
 * @param client one client, wherever it asks from
 * @param most how many addresses, and how many clients, are counted one by one
 */
@ConfigurationProperties("bstf.gateway.limits")
record LimitSettings(Quota address, Quota client, int most) {
    LimitSettings {
        if (most < 1) {
            throw new IllegalArgumentException(
                    "bstf.gateway.limits.most: %d (expected: at least 1)".formatted(most));
        }
    }
}
