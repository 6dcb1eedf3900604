package bstf.platform.changes.view;

import bstf.platform.changes.topic.Watermark;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/**
 * How far a consumer has come on a service's topic. Asked only between polls, when everything
 * before a partition's position was heard: a record's own offset says little, since compaction
 * leaves gaps and transactions leave marks.
 *
 * <p>Written by the consumer's thread, read by any.
 */
final class Progress {
    private static final Duration ASK = Duration.ofSeconds(5);

    /** More watermarks than a view that keeps up ever holds. */
    private static final int MARKS = 100;

    private List<TopicPartition> partitions = List.of();
    private final Deque<Watermark> marks = new ArrayDeque<>();
    private @Nullable Map<TopicPartition, Long> ends;
    private volatile boolean isWarm;
    private volatile @Nullable Instant heardUntil;

    /** The consumer begins, maybe again, at the beginning of these partitions. */
    void begin(List<TopicPartition> all) {
        partitions = List.copyOf(all);
        marks.clear();
        ends = null;
    }

    /** A watermark was heard; it counts when the records before it were heard too. */
    void announce(Watermark mark) {
        if (marks.size() == MARKS) {
            marks.removeFirst();
        }
        marks.addLast(mark);
    }

    /**
     * Looks how far {@code consumer} has come.
     *
     * @throws org.apache.kafka.common.KafkaException when the broker does not answer; ask again
     */
    void look(Consumer<?, ?> consumer) {
        if (!isWarm) {
            var reach = ends;
            if (reach == null) {
                reach = consumer.endOffsets(partitions, ASK);
                ends = reach;
            }
            isWarm = reach.entrySet().stream().allMatch(end -> isAt(consumer, end));
        }
        while (!marks.isEmpty() && isReached(consumer, marks.getFirst())) {
            var until = marks.removeFirst().publishedUntil();
            var before = heardUntil;
            heardUntil = before == null || until.isAfter(before) ? until : before;
        }
    }

    private static boolean isAt(Consumer<?, ?> consumer, Map.Entry<TopicPartition, Long> end) {
        return consumer.position(end.getKey(), ASK) >= end.getValue();
    }

    private boolean isReached(Consumer<?, ?> consumer, Watermark mark) {
        return partitions.stream()
                .filter(partition -> partition.partition() < mark.offsets().size())
                .allMatch(partition ->
                        consumer.position(partition, ASK)
                                >= mark.offsets().get(partition.partition()));
    }

    /** Whether everything that was on the topic at the beginning was heard. */
    boolean isWarm() {
        return isWarm;
    }

    /** Everything that the service acknowledged before was heard; empty when that is not known. */
    Optional<Instant> heardUntil() {
        return isWarm ? Optional.ofNullable(heardUntil) : Optional.empty();
    }
}
