package bstf.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bstf.local.StoresProcess.Store;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a client was told to be kept is there after {@code kill -9}. */
class KilledStoresTest {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int ENOUGH = 500;
    private static final String TOPIC = "bstf.test.v1";

    @TempDir Path data;

    @Test
    void keepsEachAcknowledgedDocumentOnceAndItsUniqueKey() throws Exception {
        Queue<Integer> acknowledged = new ConcurrentLinkedQueue<>();
        try (StoresProcess stores = new StoresProcess(data, Store.MONGO)) {
            Thread writer = Thread.ofVirtual().start(() -> insert(stores.mongoUri(), acknowledged));
            killInTheMiddle(stores, writer, acknowledged);
            stores.restart();
            try (var client = MongoClients.create(stores.mongoUri())) {
                var kept = client.getDatabase("bstf_test").getCollection("things");
                Set<Integer> ids = new TreeSet<>();
                kept.find().forEach(document -> ids.add(document.getInteger("_id")));
                assertThat(ids).containsAll(acknowledged);
                assertThat(kept.countDocuments(new Document("order", acknowledged.peek()))).isOne();
            }
        }
    }

    @Test
    void keepsEachAcknowledgedMessageInOrder() throws Exception {
        Queue<Integer> acknowledged = new ConcurrentLinkedQueue<>();
        try (StoresProcess stores = new StoresProcess(data, Store.KAFKA)) {
            try (var admin = Admin.create(Map.of("bootstrap.servers", stores.bootstrap()))) {
                admin.createTopics(List.of(new NewTopic(TOPIC, 1, (short) 1))).all().get();
            }
            Thread writer = Thread.ofVirtual().start(() -> send(stores.bootstrap(), acknowledged));
            killInTheMiddle(stores, writer, acknowledged);
            stores.restart();
            assertThat(read(stores.bootstrap(), acknowledged.size()))
                    .startsWith(acknowledged.toArray(Integer[]::new));
        }
    }

    /** The writer goes on until after the kill, and waits no longer for an answer then. */
    private static void killInTheMiddle(
            StoresProcess stores, Thread writer, Queue<Integer> acknowledged)
            throws InterruptedException {
        await().atMost(PATIENCE)
                .failFast("the writer ended by itself", () -> !writer.isAlive())
                .until(() -> acknowledged.size() >= ENOUGH);
        stores.kill();
        writer.interrupt();
        writer.join();
    }

    private static void insert(String uri, Queue<Integer> acknowledged) {
        String strict = uri + "/?w=majority&journal=true";
        try (var client = MongoClients.create(strict)) {
            MongoCollection<Document> things =
                    client.getDatabase("bstf_test").getCollection("things");
            things.createIndex(Indexes.ascending("order"), new IndexOptions().unique(true));
            for (int id = 0; ; id++) {
                things.insertOne(new Document("_id", id).append("order", id));
                acknowledged.add(id);
            }
        } catch (MongoException killed) {
            assertThat(acknowledged).isNotEmpty();
        }
    }

    /** Asks for an answer to each message, and has more time for it than any machine needs. */
    private static void send(String bootstrap, Queue<Integer> acknowledged) {
        int patience = Math.toIntExact(PATIENCE.toMillis());
        Map<String, Object> settings =
                Map.of(
                        "bootstrap.servers",
                        bootstrap,
                        "acks",
                        "all",
                        "delivery.timeout.ms",
                        patience,
                        "request.timeout.ms",
                        patience,
                        "linger.ms",
                        0);
        var text = new StringSerializer();
        var producer = new KafkaProducer<>(settings, text, text);
        try {
            for (int number = 0; ; number++) {
                producer.send(new ProducerRecord<>(TOPIC, "key", String.valueOf(number))).get();
                acknowledged.add(number);
            }
        } catch (ExecutionException | InterruptedException | InterruptException killed) {
            assertThat(acknowledged).isNotEmpty();
        } finally {
            var _ = Thread.interrupted();
            producer.close(Duration.ZERO);
        }
    }

    private static List<Integer> read(String bootstrap, int atLeast) {
        var text = new StringDeserializer();
        Queue<Integer> read = new ConcurrentLinkedQueue<>();
        try (var consumer =
                new KafkaConsumer<>(Map.of("bootstrap.servers", bootstrap), text, text)) {
            var partition = List.of(new TopicPartition(TOPIC, 0));
            consumer.assign(partition);
            consumer.seekToBeginning(partition);
            long deadline = System.nanoTime() + PATIENCE.toNanos();
            while (read.size() < atLeast && System.nanoTime() < deadline) {
                consumer.poll(Duration.ofMillis(200))
                        .forEach(message -> read.add(Integer.valueOf(message.value())));
            }
        }
        return List.copyOf(read);
    }
}
