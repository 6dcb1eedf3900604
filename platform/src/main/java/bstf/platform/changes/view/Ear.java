package bstf.platform.changes.view;

import bstf.platform.changes.trace.Traces;
import io.micrometer.tracing.Span;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Passes records on to a {@link Hearing}: each revision once, never an older one after a newer one,
 * and never one that cannot be understood. For one thread.
 */
final class Ear {
    private static final Logger log = LoggerFactory.getLogger(Ear.class);

    private final Hearing hearing;
    private final Traces traces;
    private final ViewMeters meters;
    private final Map<String, Long> heard = new HashMap<>();

    Ear(Hearing hearing, Traces traces, ViewMeters meters) {
        this.hearing = hearing;
        this.traces = traces;
        this.meters = meters;
    }

    /** Takes in a record; whatever is wrong with it, the next one can follow. */
    void take(ConsumerRecord<byte[], byte[]> record) {
        try {
            meters.count(take(new SaidRecord(record)));
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
            meters.count(Heard.BAD);
            log.warn(
                    "Skipped a record that could not be heard: {}-{} at {}: {}",
                    record.topic(),
                    record.partition(),
                    record.offset(),
                    e.getClass().getSimpleName());
            log.debug("Skipped", e);
        }
    }

    private Heard take(SaidRecord record) {
        if (record.isTombstone()) {
            hearing.forget(record.type(), record.id());
            return Heard.FORGOTTEN;
        }
        if (!record.isKnownVersion()) {
            return Heard.UNKNOWN;
        }
        var said = record.said();
        if (said.revision() <= heard.getOrDefault(record.key(), 0L)) {
            return Heard.REPEATED;
        }
        traces.continued(
                record.traceparent(),
                Span.Kind.CONSUMER,
                record.record().topic() + " process",
                () -> hearing.hear(said));
        heard.put(record.key(), said.revision());
        return Heard.NEW;
    }
}
