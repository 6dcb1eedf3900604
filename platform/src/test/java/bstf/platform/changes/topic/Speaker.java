package bstf.platform.changes.topic;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Says on a service's topic what that service would say, for the tests of those who listen. */
public final class Speaker implements AutoCloseable {
    private final String service;
    private final String topic;
    private final KafkaProducer<byte[], byte[]> producer;

    /** Speaks for {@code service}, on a topic with one partition that is there afterwards. */
    public Speaker(String bootstrap, String service) {
        this.service = service;
        this.topic = "bstf." + service + ".v1";
        createTopics(bootstrap);
        this.producer =
                new KafkaProducer<>(
                        Map.of("bootstrap.servers", bootstrap),
                        new ByteArraySerializer(),
                        new ByteArraySerializer());
    }

    private void createTopics(String bootstrap) {
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
            for (var name : List.of(topic, Watermark.TOPIC)) {
                createTopic(admin, name);
            }
        }
    }

    /** Somebody else may make it at the same time: a relay of this test run. */
    private static void createTopic(Admin admin, String name) {
        try {
            admin.createTopics(List.of(new NewTopic(name, 1, (short) 1))).all().get();
        } catch (ExecutionException | InterruptedException failed) {
            if (!(failed.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException(failed);
            }
        }
    }

    /**
     * Says the state of one aggregate.
     *
     * @param key the kind and the id: {@code member/LV}
     * @param data the message's JSON
     */
    public void say(String key, long revision, String data) {
        var record = new ProducerRecord<>(topic, key.getBytes(UTF_8), data.getBytes(UTF_8));
        headers(key, revision)
                .forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        var mark = new Watermark(service, Instant.now(), List.of(sent(record) + 1));
        sent(new ProducerRecord<>(Watermark.TOPIC, service.getBytes(UTF_8), mark.toJson()));
    }

    private Map<String, String> headers(String key, long revision) {
        var at = "2016-10-01T09:00:00Z";
        return Map.of(
                EventHeaders.SPEC_VERSION,
                "1.0",
                EventHeaders.ID,
                "%s@%020d".formatted(key, revision),
                EventHeaders.SOURCE,
                "/bstf/" + service,
                EventHeaders.TYPE,
                "bstf.%s.Happened.v1".formatted(service),
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
                "public");
    }

    private long sent(ProducerRecord<byte[], byte[]> record) {
        try {
            return producer.send(record).get().offset();
        } catch (ExecutionException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
