package bstf.gateway.limits;

import java.time.Duration;

/**
 * How often one caller may ask: {@code requests} at once, of which the spent ones come back evenly
 * within {@code window}.
 */
record Quota(long requests, Duration window) {
    Quota {
        if (requests < 1 || window.toSeconds() < 1) {
            throw new IllegalArgumentException(
                    "bstf.gateway.limits: %d requests in %s (expected: at least one request, and a window of at least one second)"
                            .formatted(requests, window));
        }
    }

    /** As the field {@code RateLimit-Policy} says it. */
    String toPolicy(String name) {
        return "\"%s\";q=%d;w=%d".formatted(name, requests, window.toSeconds());
    }
}
