package bstf.platform.changes.view;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.ContainerProperties.AckMode;
import org.springframework.kafka.listener.ContainerProperties.AssignmentCommitOption;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;
import org.springframework.kafka.listener.MessageListener;
import org.springframework.kafka.listener.RecordInterceptor;
import org.springframework.kafka.support.TopicPartitionOffset;
import org.springframework.kafka.support.TopicPartitionOffset.SeekPosition;

/**
 * Listener containers as views need them: partitions by hand from the beginning, no group, no
 * commits of offsets, only what is committed by writers.
 */
final class ViewContainers {
    private static final Duration ASK = Duration.ofSeconds(5);
    private static final Duration AUTHORIZATION_RETRY = Duration.ofSeconds(10);

    private final DefaultKafkaConsumerFactory<byte[], byte[]> consumers;
    private final Duration poll;

    ViewContainers(Map<String, Object> common, Duration poll) {
        var own = new HashMap<>(common);
        own.remove(ConsumerConfig.GROUP_ID_CONFIG);
        own.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        own.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        own.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        own.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        own.put(CommonClientConfigs.RECONNECT_BACKOFF_MAX_MS_CONFIG, 500L);
        this.consumers =
                new DefaultKafkaConsumerFactory<>(
                        own, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        this.poll = poll;
    }

    /**
     * The partitions of a topic; none when there is no such topic yet.
     *
     * @throws org.apache.kafka.common.KafkaException when the broker cannot be reached
     */
    List<TopicPartition> partitions(String topic) {
        try (var consumer = consumers.createConsumer()) {
            var found = consumer.partitionsFor(topic, ASK);
            return IntStream.range(0, found == null ? 0 : found.size())
                    .mapToObj(partition -> new TopicPartition(topic, partition))
                    .toList();
        }
    }

    /**
     * A container that is not started yet.
     *
     * @param hear called with each record
     * @param look called between polls, when all records polled so far were heard
     */
    KafkaMessageListenerContainer<byte[], byte[]> container(
            List<TopicPartition> partitions,
            Consumer<ConsumerRecord<byte[], byte[]>> hear,
            Consumer<org.apache.kafka.clients.consumer.Consumer<?, ?>> look) {
        var properties =
                new ContainerProperties(
                        partitions.stream()
                                .map(ViewContainers::fromBeginning)
                                .toArray(TopicPartitionOffset[]::new));
        properties.setMessageListener((MessageListener<byte[], byte[]>) hear::accept);
        properties.setAckMode(AckMode.MANUAL);
        properties.setAssignmentCommitOption(AssignmentCommitOption.NEVER);
        properties.setPollTimeout(poll.toMillis());
        properties.setAuthExceptionRetryInterval(AUTHORIZATION_RETRY);
        var container = new KafkaMessageListenerContainer<>(consumers, properties);
        container.setRecordInterceptor(new BetweenPolls(look));
        return container;
    }

    private static TopicPartitionOffset fromBeginning(TopicPartition partition) {
        return new TopicPartitionOffset(
                partition.topic(), partition.partition(), SeekPosition.BEGINNING);
    }

    /** The container clears the thread's state once after each poll's records. */
    private record BetweenPolls(Consumer<org.apache.kafka.clients.consumer.Consumer<?, ?>> look)
            implements RecordInterceptor<byte[], byte[]> {

        @Override
        public ConsumerRecord<byte[], byte[]> intercept(
                ConsumerRecord<byte[], byte[]> record,
                org.apache.kafka.clients.consumer.Consumer<byte[], byte[]> consumer) {
            return record;
        }

        @Override
        public void clearThreadState(org.apache.kafka.clients.consumer.Consumer<?, ?> consumer) {
            look.accept(consumer);
        }
    }
}
