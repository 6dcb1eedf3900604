package bstf.platform.changes.relay;

import java.util.List;
import org.apache.kafka.clients.producer.RecordMetadata;

/** What became of records that were sent in one transaction. */
sealed interface Sending {

    /** All are on the topic. */
    record Committed(List<RecordMetadata> records) implements Sending {}

    /** None is on the topic: the broker can never take all of them. */
    record Refused() implements Sending {}
}
