package bstf.platform.changes.relay;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * How the relay fares, for operators. It says nothing of whether the service can answer: keep it
 * out of liveness and readiness.
 */
final class RelayHealth implements HealthIndicator {
    private final RelayLoop loop;
    private final RelayMeters meters;

    RelayHealth(RelayLoop loop, RelayMeters meters) {
        this.loop = loop;
        this.meters = meters;
    }

    @Override
    public Health health() {
        var trouble = loop.trouble();
        var health = trouble.isEmpty() && meters.refused() == 0 ? Health.up() : Health.down();
        if (!trouble.isEmpty()) {
            health.withDetail("trouble", trouble);
        }
        return health.withDetail("active", meters.isHeld())
                .withDetail("pending", meters.backlog().count())
                .withDetail("refused", meters.refused())
                .build();
    }
}
