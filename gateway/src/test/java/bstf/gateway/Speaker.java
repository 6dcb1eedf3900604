package bstf.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;

import bstf.platform.changes.topic.EventHeaders;
import bstf.platform.changes.topic.KafkaForTests;
import bstf.platform.changes.topic.Watermark;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Says on a topic of its own what one service would say. */
final class Speaker implements AutoCloseable {
    private static final int PARTITIONS = 2;

    private final String service;
    private final KafkaProducer<byte[], byte[]> producer;
    private final Admin admin;

    private Speaker(String service) {
        this.service = service;
        Map<String, Object> settings =
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, KafkaForTests.bootstrap());
        this.producer =
                new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
        this.admin = Admin.create(settings);
    }

    static Speaker asSomeService() {
        return new Speaker(KafkaForTests.someService());
    }

    String service() {
        return service;
    }

    String topic() {
        return "bstf." + service + ".v1";
    }

    /** Makes its topic and that of the watermarks, as relays do. */
    void makeTopics() throws InterruptedException {
        make(topic(), PARTITIONS);
        make(Watermark.TOPIC, 1);
    }

    private void make(String topic, int partitions) throws InterruptedException {
        var compacted =
                new NewTopic(topic, partitions, (short) 1)
                        .configs(Map.of("cleanup.policy", "compact"));
        try {
            admin.createTopics(List.of(compacted)).all().get();
        } catch (ExecutionException failed) {
            if (!(failed.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException(failed);
            }
        }
    }

    /** One change, told to everybody. */
    void say(String key, long revision, String json) {
        var record = new ProducerRecord<>(topic(), key.getBytes(UTF_8), json.getBytes(UTF_8));
        var now = Instant.now();
        Map.of(
                        EventHeaders.CONTENT_TYPE,
                        "application/json",
                        EventHeaders.SPEC_VERSION,
                        "1.0",
                        EventHeaders.ID,
                        "%s@%020d".formatted(key, revision),
                        EventHeaders.SOURCE,
                        "/bstf/" + service,
                        EventHeaders.TYPE,
                        "bstf.%s.Changed.v1".formatted(service),
                        EventHeaders.SUBJECT,
                        key,
                        EventHeaders.TIME,
                        now.toString(),
                        EventHeaders.SEQUENCE,
                        "%020d".formatted(revision),
                        EventHeaders.HAPPENED_AT,
                        now.toString(),
                        EventHeaders.AUDIENCE,
                        "public")
                .forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        record.headers().add(EventHeaders.BY, "founding".getBytes(UTF_8));
        try {
            producer.send(record).get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Says that all it knows until now has been said. */
    void mark() throws InterruptedException, ExecutionException {
        producer.flush();
        var ends =
                admin.listOffsets(
                                Map.of(
                                        new TopicPartition(topic(), 0), OffsetSpec.latest(),
                                        new TopicPartition(topic(), 1), OffsetSpec.latest()))
                        .all()
                        .get();
        var offsets =
                List.of(0, 1).stream()
                        .map(partition -> new TopicPartition(topic(), partition))
                        .map(partition -> Objects.requireNonNull(ends.get(partition)).offset())
                        .toList();
        producer.send(
                        new ProducerRecord<>(
                                Watermark.TOPIC,
                                service.getBytes(UTF_8),
                                new Watermark(service, Instant.now(), offsets).toJson()))
                .get();
    }

    @Override
    public void close() {
        producer.close();
        admin.close();
    }
}
