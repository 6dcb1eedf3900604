package bstf.platform.changes.relay;

import static java.nio.charset.StandardCharsets.UTF_8;

import bstf.platform.changes.store.AggregateKey;
import bstf.platform.changes.topic.EventHeaders;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;

/**
 * What was committed to the topic before a sender was opened. A process may have died after the
 * commit and before it could say so in the store; what it has sent must not be sent again after
 * newer revisions, nor in their midst.
 *
 * @param offsets for each partition where it ends
 * @param revisions the last revision of each aggregate that was asked for and is on the topic
 */
record TopicEnd(Map<Integer, Long> offsets, Map<AggregateKey, Long> revisions) {
    private static final Duration POLL = Duration.ofMillis(500);

    /** So many in a row without a record mean that the broker is away. */
    private static final int SILENT_POLLS = 20;

    /** Reads the topic as far as needed: not at all when {@code wanted} is empty. */
    static TopicEnd read(
            Consumer<byte[], byte[]> consumer,
            String topic,
            int partitions,
            Set<AggregateKey> wanted) {
        var all =
                IntStream.range(0, partitions)
                        .mapToObj(partition -> new TopicPartition(topic, partition))
                        .toList();
        var ends = consumer.endOffsets(all);
        var offsets = all.stream().collect(Collectors.toMap(TopicPartition::partition, ends::get));
        return new TopicEnd(
                offsets, wanted.isEmpty() ? Map.of() : revisions(consumer, all, ends, wanted));
    }

    private static Map<AggregateKey, Long> revisions(
            Consumer<byte[], byte[]> consumer,
            List<TopicPartition> partitions,
            Map<TopicPartition, Long> ends,
            Set<AggregateKey> wanted) {
        var byName =
                wanted.stream()
                        .collect(Collectors.toMap(AggregateKey::toString, Function.identity()));
        var revisions = new HashMap<AggregateKey, Long>();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        int silent = 0;
        while (partitions.stream()
                .anyMatch(one -> consumer.position(one) < ends.getOrDefault(one, 0L))) {
            var records = consumer.poll(POLL);
            silent = records.isEmpty() ? silent + 1 : 0;
            if (silent > SILENT_POLLS) {
                throw new TimeoutException("The broker does not send what is on the topic");
            }
            for (var record : records) {
                var key = byName.get(new String(record.key(), UTF_8));
                if (key != null) {
                    revisions.merge(key, revision(record), Math::max);
                }
            }
        }
        return revisions;
    }

    /** 0 for a record that is not from a relay. */
    private static long revision(ConsumerRecord<byte[], byte[]> record) {
        var sequence = record.headers().lastHeader(EventHeaders.SEQUENCE);
        try {
            return sequence == null ? 0 : Long.parseLong(new String(sequence.value(), UTF_8));
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
