package bstf.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

/**
 * What the judge reads is what consumers read: committed records, before and after a broker died.
 */
class TopicTest {
    private static final String NAME = "tried.v1";

    @Test
    void hearsWhatWasCommittedAndNothingElse() throws Exception {
        try (var kafka = new KafkaProcess()) {
            make(kafka);
            try (var producer = producer(kafka)) {
                producer.initTransactions();
                producer.beginTransaction();
                producer.send(told(1)).get();
                producer.commitTransaction();
                producer.beginTransaction();
                producer.send(told(9)).get();
                producer.abortTransaction();
                producer.beginTransaction();
                producer.send(told(2)).get();
                producer.commitTransaction();
            }
            try (Topic topic = new Topic(kafka.bootstrap(), NAME)) {
                assertThat(topic.messages()).extracting(Message::revision).containsExactly(1L, 2L);
                kafka.kill();
                kafka.restart();
                assertThat(topic.messages()).extracting(Message::revision).containsExactly(1L, 2L);
            }
        }
    }

    private static void make(KafkaProcess kafka) throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrap()))) {
            var topic = new NewTopic(NAME, Optional.of(3), Optional.empty());
            admin.createTopics(List.of(topic)).all().get();
        }
    }

    private static KafkaProducer<String, String> producer(KafkaProcess kafka) {
        return new KafkaProducer<>(
                Map.of("bootstrap.servers", kafka.bootstrap(), "transactional.id", "tried"),
                new StringSerializer(),
                new StringSerializer());
    }

    private static ProducerRecord<String, String> told(long revision) {
        var told = new ProducerRecord<>(NAME, "member/DK", "{}");
        byte[] sequence = "%020d".formatted(revision).getBytes(StandardCharsets.UTF_8);
        told.headers().add("ce_sequence", sequence);
        return told;
    }
}
