package bstf.platform.changes.relay;

import static java.nio.charset.StandardCharsets.UTF_8;

import bstf.platform.changes.store.AggregateKey;
import bstf.platform.changes.store.PendingChange;
import bstf.platform.changes.topic.Watermark;
import bstf.platform.changes.trace.Traces;
import io.micrometer.tracing.Span;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;

/**
 * The open way to the topic: a sender that has fenced all before it, and what it knows of the
 * topic. Of no use any more after an exception.
 */
final class Outlet {
    private final Sender sender;
    private final RelaySettings settings;
    private final Traces traces;
    private final CloudEvents events;
    private final SortedMap<Integer, Long> ends;
    private final Map<AggregateKey, Long> onTopic;

    private Outlet(Sender sender, RelaySettings settings, Traces traces, TopicEnd end) {
        this.sender = sender;
        this.settings = settings;
        this.traces = traces;
        this.events = new CloudEvents(settings.service(), settings.topic());
        this.ends = new TreeMap<>(end.offsets());
        this.onTopic = Map.copyOf(end.revisions());
    }

    /**
     * Fences the others, and only then looks what waits and which of it is on the topic.
     *
     * @param waiting the aggregates of which changes wait
     */
    static Outlet open(
            KafkaAccess kafka,
            RelaySettings settings,
            Traces traces,
            Supplier<Set<AggregateKey>> waiting) {
        var sender = Sender.open(kafka.producer());
        try (var consumer = kafka.consumer()) {
            var end =
                    TopicEnd.read(consumer, settings.topic(), settings.partitions(), waiting.get());
            return new Outlet(sender, settings, traces, end);
        } catch (RuntimeException e) {
            sender.close();
            throw e;
        }
    }

    /** Whether a process before this one has sent the change and could not say so. */
    boolean isOnTopic(PendingChange change) {
        return change.revision() <= onTopic.getOrDefault(change.aggregate(), 0L);
    }

    /**
     * Sends changes in their order. Those that the broker cannot take are found by halving; later
     * changes of the same aggregates are left out, so that no revision goes out before an older
     * one.
     */
    Telling send(List<PendingChange> changes) {
        if (changes.isEmpty()) {
            return Telling.NOTHING;
        }
        return switch (sender.send(changes.stream().map(events::of).toList())) {
            case Sending.Committed(var records) -> {
                records.forEach(this::note);
                changes.forEach(this::trace);
                yield new Telling(changes, List.of());
            }
            case Sending.Refused() -> changes.size() == 1 ? refused(changes) : halve(changes);
        };
    }

    private static Telling refused(List<PendingChange> changes) {
        return new Telling(List.of(), changes);
    }

    private Telling halve(List<PendingChange> changes) {
        var middle = changes.size() / 2;
        var first = send(changes.subList(0, middle));
        var rest =
                changes.subList(middle, changes.size()).stream()
                        .filter(change -> !first.refuses(change.aggregate()))
                        .toList();
        return first.and(send(rest));
    }

    /** Says that everything that was acknowledged before {@code until} is on the topic. */
    void publishedUntil(Instant until) {
        var mark = new Watermark(settings.service(), until, List.copyOf(ends.values()));
        sender.send(
                List.of(
                        new ProducerRecord<>(
                                Watermark.TOPIC,
                                settings.service().getBytes(UTF_8),
                                mark.toJson())));
    }

    void close() {
        sender.close();
    }

    private void note(RecordMetadata sent) {
        ends.merge(sent.partition(), sent.offset() + 1, Math::max);
    }

    private void trace(PendingChange change) {
        traces.continued(
                change.traceparent(), Span.Kind.PRODUCER, settings.topic() + " send", () -> {});
    }
}
