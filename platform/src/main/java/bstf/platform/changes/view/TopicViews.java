package bstf.platform.changes.view;

import bstf.platform.changes.trace.Traces;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Makes views. What it makes is to be a bean, so that it starts and stops with the service.
 * Readiness waits until each view is warm for the first time.
 */
public final class TopicViews {
    private final ViewSettings settings;
    private final ViewContainers containers;
    private final Traces traces;
    private final MeterRegistry registry;
    private final Clock clock;
    private final List<TopicView> views = new CopyOnWriteArrayList<>();

    /**
     * For the views of one service.
     *
     * @param common how to reach the brokers, as Kafka's clients take it
     */
    public TopicViews(
            Map<String, Object> common,
            ViewSettings settings,
            Traces traces,
            MeterRegistry registry,
            Clock clock) {
        this.settings = settings;
        this.containers = new ViewContainers(common, settings.poll());
        this.traces = traces;
        this.registry = registry;
        this.clock = clock;
    }

    /**
     * A view that is not started yet.
     *
     * @param service whose topic it is, as named in its watermarks: {@code membership}
     * @param topic the topic
     * @param hearing takes in what is said
     */
    public TopicView of(String service, String topic, Hearing hearing) {
        var meters = new ViewMeters(registry, topic);
        var ear = new Ear(hearing, traces, meters);
        var view = new TopicView(service, topic, settings, containers, ear, meters, clock);
        meters.watch(view);
        views.add(view);
        return view;
    }

    /** All that were made. */
    public List<TopicView> all() {
        return List.copyOf(views);
    }
}
