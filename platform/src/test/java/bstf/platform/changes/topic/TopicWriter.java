package bstf.platform.changes.topic;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/** Says something in the name of a service for tests of those who listen, and knows no store. */
public final class TopicWriter implements AutoCloseable {
    private final String topic;
    private final KafkaProducer<byte[], byte[]> producer;

    public TopicWriter(String topic) {
        this.topic = topic;
        Map<String, Object> settings =
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        KafkaForTests.bootstrap(),
                        ProducerConfig.TRANSACTIONAL_ID_CONFIG,
                        "writer-" + UUID.randomUUID());
        producer =
                new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
        producer.initTransactions();
    }

    /** Makes a compacted topic unless it is there. */
    public static void makeTopic(String topic, int partitions) {
        Map<String, Object> settings =
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, KafkaForTests.bootstrap());
        var wanted = new NewTopic(topic, partitions, (short) 1);
        wanted.configs(Map.of("cleanup.policy", "compact"));
        try (var admin = Admin.create(settings)) {
            admin.createTopics(List.of(wanted)).all().get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException(e);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Says, for all to hear, that {@code key} is at {@code revision}, with an empty message. */
    public void commit(String key, long revision) {
        commit(key, revision, "{}");
    }

    /** Says, for all to hear, that {@code key} is at {@code revision}, with this JSON. */
    public void commit(String key, long revision, String json) {
        write(event(key, revision, json));
        producer.commitTransaction();
    }

    /** Begins to say it and takes it back. */
    public void abort(String key, long revision) {
        write(event(key, revision, "{}"));
        producer.flush();
        producer.abortTransaction();
    }

    /** Says something without headers that is no JSON. */
    public void commitNonsense(String key) {
        write(record(key, new byte[] {(byte) 0xC3, 0x28}));
        producer.commitTransaction();
    }

    /** Says that {@code key} is erased. */
    public void commitTombstone(String key) {
        write(record(key, null));
        producer.commitTransaction();
    }

    /** Says how far a service has come. */
    public void mark(Watermark mark) {
        write(new ProducerRecord<>(Watermark.TOPIC, mark.service().getBytes(UTF_8), mark.toJson()));
        producer.commitTransaction();
    }

    @Override
    public void close() {
        producer.close();
    }

    private void write(ProducerRecord<byte[], byte[]> record) {
        producer.beginTransaction();
        var _ = producer.send(record);
    }

    private ProducerRecord<byte[], byte[]> event(String key, long revision, String json) {
        var record = record(key, json.getBytes(UTF_8));
        Map.of(
                        EventHeaders.TYPE, "bstf.test.Happened.v1",
                        EventHeaders.SEQUENCE, "%020d".formatted(revision),
                        EventHeaders.TIME, "2016-10-01T09:00:00Z",
                        EventHeaders.HAPPENED_AT, "2016-10-01T09:00:00Z",
                        EventHeaders.BY, "ru",
                        EventHeaders.AUDIENCE, "public")
                .forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        return record;
    }

    private ProducerRecord<byte[], byte[]> record(String key, byte @Nullable [] value) {
        return new ProducerRecord<>(topic, key.getBytes(UTF_8), value);
    }
}
