package bstf.platform.changes.view;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** What operators see of a view; the meters' names are listed in {@code docs/metrics.md}. */
final class ViewMeters {
    private final MeterRegistry registry;
    private final String topic;
    private final Map<Heard, Counter> counters = new EnumMap<>(Heard.class);

    ViewMeters(MeterRegistry registry, String topic) {
        this.registry = registry;
        this.topic = topic;
        Arrays.stream(Heard.values()).forEach(heard -> counters.put(heard, counter(heard)));
    }

    private Counter counter(Heard heard) {
        return registry.counter(
                "bstf.view.records",
                "topic",
                topic,
                "outcome",
                heard.name().toLowerCase(Locale.ROOT));
    }

    void watch(TopicView view) {
        Gauge.builder("bstf.view.warm", view, one -> one.isWarm() ? 1 : 0)
                .tag("topic", topic)
                .register(registry);
        Gauge.builder("bstf.view.age", view, TopicView::ageInSeconds)
                .tag("topic", topic)
                .baseUnit("seconds")
                .register(registry);
    }

    void count(Heard heard) {
        Objects.requireNonNull(counters.get(heard)).increment();
    }
}
