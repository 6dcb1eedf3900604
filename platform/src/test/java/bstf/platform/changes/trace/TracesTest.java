package bstf.platform.changes.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.otel.bridge.OtelCurrentTraceContext;
import io.micrometer.tracing.otel.bridge.OtelPropagator;
import io.micrometer.tracing.otel.bridge.OtelTracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.propagation.ContextPropagators;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class TracesTest {
    private final SdkTracerProvider provider = SdkTracerProvider.builder().build();
    private final io.opentelemetry.api.trace.Tracer otel = provider.get("test");
    private final Tracer tracer = new OtelTracer(otel, new OtelCurrentTraceContext(), event -> {});
    private final Traces traces =
            new Traces(
                    tracer,
                    new OtelPropagator(
                            ContextPropagators.create(W3CTraceContextPropagator.getInstance()),
                            otel));

    @AfterEach
    void close() {
        provider.close();
    }

    @Test
    void carriesTheCurrentSpanAsATraceparent() {
        var span = tracer.nextSpan().start();
        try (var _ = tracer.withSpan(span)) {
            assertThat(traces.current())
                    .startsWith(
                            "00-%s-%s-"
                                    .formatted(span.context().traceId(), span.context().spanId()));
        } finally {
            span.end();
        }
    }

    @Test
    void hasNothingToCarryOutsideOfASpan() {
        assertThat(traces.current()).isEmpty();
        assertThat(Traces.none().current()).isEmpty();
    }

    @Test
    void continuesATraceThatBeganElsewhere() {
        var trace = "0af7651916cd43dd8448eb211c80319c";
        List<Span> seen = new ArrayList<>();

        traces.continued(
                "00-" + trace + "-b7ad6b7169203331-01",
                Span.Kind.CONSUMER,
                "test process",
                () -> seen.add(Objects.requireNonNull(tracer.currentSpan())));

        assertThat(seen).hasSize(1);
        assertThat(seen.getFirst().context().traceId()).isEqualTo(trace);
        assertThat(seen.getFirst().context().parentId()).isEqualTo("b7ad6b7169203331");
        assertThat(tracer.currentSpan()).isNull();
    }

    @Test
    void doesTheWorkWithoutATraceToo() {
        List<String> done = new ArrayList<>();

        traces.continued("", Span.Kind.CONSUMER, "test", () -> done.add("no trace"));
        traces.continued("nonsense", Span.Kind.CONSUMER, "test", () -> done.add("nonsense"));
        Traces.none().continued("00-1-1-01", Span.Kind.CONSUMER, "test", () -> done.add("none"));

        assertThat(done).containsExactly("no trace", "nonsense", "none");
    }

    @Test
    void passesAFailureOn() {
        assertThatThrownBy(() ->
                        traces.continued(
                                "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
                                Span.Kind.CONSUMER,
                                "test",
                                () -> {
                                    throw new IllegalStateException("expected");
                                }))
                .hasMessage("expected");
    }
}
