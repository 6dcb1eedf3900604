package bstf.platform.changes.relay;

import static java.nio.charset.StandardCharsets.UTF_8;

import bstf.platform.changes.store.PendingChange;
import bstf.platform.changes.topic.EventHeaders;
import java.util.Locale;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Changes as Kafka records: CloudEvents. The same change always makes the same bytes. */
final class CloudEvents {
    private final String service;
    private final String topic;

    CloudEvents(String service, String topic) {
        this.service = service;
        this.topic = topic;
    }

    ProducerRecord<byte[], byte[]> of(PendingChange change) {
        var record =
                new ProducerRecord<>(
                        topic,
                        change.aggregate().toString().getBytes(UTF_8),
                        change.body().getBytes(UTF_8));
        header(record, EventHeaders.CONTENT_TYPE, "application/json");
        header(record, EventHeaders.SPEC_VERSION, "1.0");
        header(record, EventHeaders.ID, change.id());
        header(record, EventHeaders.SOURCE, "/bstf/" + service);
        header(record, EventHeaders.TYPE, "bstf.%s.%s.v1".formatted(service, change.event()));
        header(record, EventHeaders.SUBJECT, change.aggregate().toString());
        header(record, EventHeaders.TIME, change.recordedAt().toString());
        header(record, EventHeaders.SEQUENCE, "%020d".formatted(change.revision()));
        header(record, EventHeaders.HAPPENED_AT, change.happenedAt().toString());
        header(record, EventHeaders.BY, change.by());
        change.party().ifPresent(party -> header(record, EventHeaders.PARTY, party));
        header(record, EventHeaders.AUDIENCE, change.audience().name().toLowerCase(Locale.ROOT));
        if (!change.traceparent().isEmpty()) {
            header(record, EventHeaders.TRACEPARENT, change.traceparent());
        }
        return record;
    }

    private static void header(ProducerRecord<byte[], byte[]> record, String name, String value) {
        record.headers().add(name, value.getBytes(UTF_8));
    }
}
