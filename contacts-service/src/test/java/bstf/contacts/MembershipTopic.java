package bstf.contacts;

import static java.nio.charset.StandardCharsets.UTF_8;

import bstf.platform.changes.topic.EventHeaders;
import bstf.platform.changes.topic.Watermark;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Says what the membership service would say. */
final class MembershipTopic implements AutoCloseable {
    private static final String TOPIC = "bstf.membership.v1";

    private final KafkaProducer<byte[], byte[]> producer;
    private long said;

    MembershipTopic(String bootstrap) throws ExecutionException, InterruptedException {
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
            var existing = admin.listTopics().names().get();
            for (var topic : List.of(TOPIC, Watermark.TOPIC)) {
                if (!existing.contains(topic)) {
                    admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get();
                }
            }
        }
        producer =
                new KafkaProducer<>(
                        Map.of("bootstrap.servers", bootstrap),
                        new ByteArraySerializer(),
                        new ByteArraySerializer());
    }

    void say(String key, long revision, String data)
            throws ExecutionException, InterruptedException {
        var record = new ProducerRecord<>(TOPIC, key.getBytes(UTF_8), data.getBytes(UTF_8));
        var at = "2026-11-24T12:00:00Z";
        Map.of(
                        EventHeaders.SPEC_VERSION,
                        "1.0",
                        EventHeaders.ID,
                        "%s@%020d".formatted(key, revision),
                        EventHeaders.SOURCE,
                        "/bstf/membership",
                        EventHeaders.TYPE,
                        "bstf.membership.Happened.v1",
                        EventHeaders.SUBJECT,
                        key,
                        EventHeaders.TIME,
                        at,
                        EventHeaders.SEQUENCE,
                        "%020d".formatted(revision),
                        EventHeaders.HAPPENED_AT,
                        at,
                        EventHeaders.BY,
                        "test",
                        EventHeaders.AUDIENCE,
                        "public")
                .forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        said = producer.send(record).get().offset() + 1;
        var mark = new Watermark("membership", Instant.now(), List.of(said));
        producer.send(
                        new ProducerRecord<>(
                                Watermark.TOPIC, "membership".getBytes(UTF_8), mark.toJson()))
                .get();
    }

    @Override
    public void close() {
        producer.close();
    }
}
