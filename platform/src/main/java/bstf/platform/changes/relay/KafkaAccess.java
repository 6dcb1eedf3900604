package bstf.platform.changes.relay;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.springframework.kafka.core.KafkaAdmin;

/**
 * Opens what the relay needs of Kafka.
 *
 * <p>The producer is a raw one on purpose: Spring's factories add a counter to the transactional
 * id, which makes it different in each process, and then nothing is fenced.
 *
 * @param common how to reach the brokers: addresses, security
 */
record KafkaAccess(Map<String, Object> common, RelaySettings settings) {
    private static final int BATCH_BYTES = 16_384;

    KafkaProducer<byte[], byte[]> producer() {
        var messageBytes = Math.toIntExact(settings.messageSize().toBytes());
        var own = own();
        own.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, settings.transactionalId());
        own.put(
                ProducerConfig.TRANSACTION_TIMEOUT_CONFIG,
                Math.toIntExact(settings.transaction().toMillis()));
        own.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        own.put(ProducerConfig.ACKS_CONFIG, "all");
        own.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        own.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, messageBytes);
        own.put(ProducerConfig.BATCH_SIZE_CONFIG, Math.min(BATCH_BYTES, messageBytes));
        own.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 2 * answerMs());
        own.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 2 * answerMs());
        return new KafkaProducer<>(own, new ByteArraySerializer(), new ByteArraySerializer());
    }

    /** A consumer without a group that sees what is committed. */
    KafkaConsumer<byte[], byte[]> consumer() {
        var own = own();
        own.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        own.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        own.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        own.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 2 * answerMs());
        return new KafkaConsumer<>(own, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    KafkaAdmin admin() {
        var own = own();
        own.put(CommonClientConfigs.DEFAULT_API_TIMEOUT_MS_CONFIG, answerMs());
        var admin = new KafkaAdmin(own);
        admin.setOperationTimeout(Math.max(1, answerMs() / 1000));
        admin.setCloseTimeout(1);
        return admin;
    }

    private Map<String, Object> own() {
        var own = new HashMap<>(common);
        own.put(CommonClientConfigs.REQUEST_TIMEOUT_MS_CONFIG, answerMs());
        own.put(CommonClientConfigs.RECONNECT_BACKOFF_MAX_MS_CONFIG, 500L);
        return own;
    }

    private int answerMs() {
        return Math.toIntExact(settings.answerWait().toMillis());
    }
}
