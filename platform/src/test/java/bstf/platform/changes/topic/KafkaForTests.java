package bstf.platform.changes.topic;

import bstf.local.EmbeddedKafka;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.springframework.util.FileSystemUtils;

/** A Kafka broker for tests, one for the whole test run; or the one at {@code BSTF_KAFKA}. */
public final class KafkaForTests {
    private static final String REAL = "BSTF_KAFKA";

    private KafkaForTests() {}

    /** Its address. */
    public static String bootstrap() {
        return Shared.BOOTSTRAP;
    }

    /** A name that no other test gives to its service. */
    public static String someService() {
        return "test-" + UUID.randomUUID();
    }

    /** A new directory that is deleted when the run is over. */
    public static Path directory() {
        var directory = newDirectory();
        atTheEnd(() -> FileSystemUtils.deleteRecursively(directory.toFile()));
        return directory;
    }

    private static Path newDirectory() {
        try {
            return Files.createTempDirectory("bstf-kafka");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void atTheEnd(Runnable action) {
        Runtime.getRuntime().addShutdownHook(new Thread(action));
    }

    /** What is on a topic and committed, partition by partition. */
    public static List<ConsumerRecord<byte[], byte[]>> committed(String bootstrap, String topic) {
        Map<String, Object> settings =
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrap,
                        ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                        "read_committed");
        try (var consumer =
                new KafkaConsumer<>(
                        settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            var partitions =
                    consumer.partitionsFor(topic).stream()
                            .map(info -> new TopicPartition(topic, info.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var records = new ArrayList<ConsumerRecord<byte[], byte[]>>();
            while (partitions.stream()
                    .anyMatch(one -> consumer.position(one) < ends.getOrDefault(one, 0L))) {
                consumer.poll(Duration.ofMillis(100)).forEach(records::add);
            }
            return records;
        }
    }

    private static final class Shared {
        static final String BOOTSTRAP = address();

        private static String address() {
            var real = System.getenv(REAL);
            return real == null ? embedded().bootstrap() : real;
        }

        /** A broker whose files are deleted while it runs halts the JVM: it is closed before. */
        private static EmbeddedKafka embedded() {
            var directory = newDirectory();
            var broker = EmbeddedKafka.start(directory);
            atTheEnd(() -> {
                broker.close();
                FileSystemUtils.deleteRecursively(directory.toFile());
            });
            return broker;
        }
    }
}
