package bstf.platform.changes.view;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Whether each view has warmed up once: meant for readiness. What happens to Kafka later does not
 * take the service out of traffic; its answers say how fresh they are.
 */
final class ViewsHealth implements HealthIndicator {
    private final TopicViews views;

    ViewsHealth(TopicViews views) {
        this.views = views;
    }

    @Override
    public Health health() {
        var all = views.all();
        var health = all.stream().allMatch(TopicView::isWarm) ? Health.up() : Health.outOfService();
        all.forEach(view -> health.withDetail(view.topic(), view.isWarm() ? "warm" : "warming up"));
        return health.build();
    }
}
