package bstf.platform.changes.trace;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.util.HashMap;
import java.util.Map;

/**
 * Carries a trace over the time between a change and its notification, as the text of a {@code
 * traceparent} header (W3C Trace Context, section 3.2).
 */
public final class Traces {
    private static final String TRACEPARENT = "traceparent";

    private final Tracer tracer;
    private final Propagator propagator;

    public Traces(Tracer tracer, Propagator propagator) {
        this.tracer = tracer;
        this.propagator = propagator;
    }

    /** No tracing at all: nothing to carry, nothing to continue. */
    public static Traces none() {
        return new Traces(Tracer.NOOP, Propagator.NOOP);
    }

    /** The current span as a {@code traceparent}; empty text when there is none. */
    public String current() {
        Span span = tracer.currentSpan();
        if (span == null) {
            return "";
        }
        Map<String, String> carrier = new HashMap<>();
        propagator.inject(span.context(), carrier, (_, name, value) -> carrier.put(name, value));
        return carrier.getOrDefault(TRACEPARENT, "");
    }

    /**
     * Does {@code work} in a new span of this kind and name that continues {@code traceparent}. An
     * empty text, or one that is not understood, means no span; {@code work} is done in any case.
     */
    public void continued(String traceparent, Span.Kind kind, String name, Runnable work) {
        if (traceparent.isEmpty()) {
            work.run();
            return;
        }
        var span =
                propagator
                        .extract(Map.of(TRACEPARENT, traceparent), Map::get)
                        .kind(kind)
                        .name(name)
                        .start();
        try {
            inScopeOf(span, work);
        } catch (RuntimeException e) {
            span.error(e);
            throw e;
        } finally {
            span.end();
        }
    }

    private void inScopeOf(Span span, Runnable work) {
        try (var _ = tracer.withSpan(span)) {
            work.run();
        }
    }
}
