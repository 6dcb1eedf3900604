package bstf.system;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;

/** A topic heard from its beginning, committed records only, in the order of each partition. */
final class Topic implements AutoCloseable {
    private final KafkaConsumer<String, byte[]> consumer;
    private final List<Message> heard = new ArrayList<>();

    Topic(String bootstrap, String name) {
        consumer =
                new KafkaConsumer<>(
                        Map.of(
                                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                                bootstrap,
                                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                                "read_committed",
                                ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                                false,
                                ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG,
                                500),
                        new StringDeserializer(),
                        new ByteArrayDeserializer());
        List<TopicPartition> partitions =
                consumer.partitionsFor(name).stream()
                        .map(about -> new TopicPartition(about.topic(), about.partition()))
                        .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** All that is there now. */
    List<Message> messages() {
        Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
        while (ends.entrySet().stream().anyMatch(end -> isBefore(end.getKey(), end.getValue()))) {
            consumer.poll(Duration.ofMillis(200)).forEach(found -> heard.add(Message.of(found)));
        }
        return List.copyOf(heard);
    }

    /** All that is there as soon as it is enough. */
    List<Message> messagesOnce(String enough, Duration atMost, Predicate<List<Message>> isEnough) {
        return Awaitility.await(enough)
                .atMost(atMost)
                .pollInterval(Duration.ofMillis(50))
                .pollInSameThread()
                .until(this::messages, isEnough);
    }

    private boolean isBefore(TopicPartition partition, long end) {
        return consumer.position(partition) < end;
    }

    @Override
    public void close() {
        consumer.close();
    }
}
