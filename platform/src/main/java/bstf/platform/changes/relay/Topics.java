package bstf.platform.changes.relay;

import bstf.platform.changes.topic.Watermark;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.springframework.kafka.core.KafkaAdmin;

/**
 * The topics that a service writes to: made when they are not there, and never changed afterwards.
 * A key's partition follows from the number of partitions; another number would tear a key's
 * revisions apart.
 */
final class Topics {
    /** How long a view may be away and still learn of an erasure. */
    private static final Duration TOMBSTONES = Duration.ofDays(7);

    /** Watermarks come every second: close files often, so that compaction can take the old. */
    private static final Duration WATERMARK_FILES = Duration.ofMinutes(10);

    private final KafkaAdmin admin;
    private final List<NewTopic> topics;

    Topics(KafkaAdmin admin, RelaySettings settings) {
        this.admin = admin;
        this.topics = List.of(changes(settings), watermarks(settings));
    }

    private static NewTopic changes(RelaySettings settings) {
        return new NewTopic(settings.topic(), settings.partitions(), settings.replicas())
                .configs(
                        Map.of(
                                TopicConfig.CLEANUP_POLICY_CONFIG,
                                TopicConfig.CLEANUP_POLICY_COMPACT,
                                TopicConfig.DELETE_RETENTION_MS_CONFIG,
                                Long.toString(TOMBSTONES.toMillis()),
                                TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
                                Long.toString(settings.messageSize().toBytes())));
    }

    private static NewTopic watermarks(RelaySettings settings) {
        return new NewTopic(Watermark.TOPIC, 1, settings.replicas())
                .configs(
                        Map.of(
                                TopicConfig.CLEANUP_POLICY_CONFIG,
                                TopicConfig.CLEANUP_POLICY_COMPACT,
                                TopicConfig.SEGMENT_MS_CONFIG,
                                Long.toString(WATERMARK_FILES.toMillis()),
                                TopicConfig.MIN_CLEANABLE_DIRTY_RATIO_CONFIG,
                                "0.1"));
    }

    /**
     * Makes what is not there.
     *
     * @throws PartitionsDiffer when a topic is there with another number of partitions
     * @throws KafkaException when the broker cannot be reached
     */
    void ensure() {
        for (var topic : topics) {
            if (!isThere(topic)) {
                admin.createOrModifyTopics(topic);
            }
        }
    }

    private boolean isThere(NewTopic topic) {
        try {
            admin.describeTopics(topic.name()).values().forEach(found -> check(topic, found));
            return true;
        } catch (KafkaException | org.springframework.kafka.KafkaException e) {
            if (isUnknown(e)) {
                return false;
            }
            throw e;
        }
    }

    private static void check(NewTopic wanted, TopicDescription found) {
        var partitions = found.partitions().size();
        if (partitions != wanted.numPartitions()) {
            throw new PartitionsDiffer(wanted.name(), partitions, wanted.numPartitions());
        }
    }

    private static boolean isUnknown(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnknownTopicOrPartitionException) {
                return true;
            }
        }
        return false;
    }
}
