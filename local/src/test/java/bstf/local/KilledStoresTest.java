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
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a client was told to be kept is there after {@code kill -9}. */
class KilledStoresTest {
    private static final int ENOUGH = 500;
    private static final String TOPIC = "bstf.test.v1";

    @TempDir Path data;

    @Test
    void keepsEachAcknowledgedDocumentOnceAndItsUniqueKey() throws Exception {
        Queue<Integer> acknowledged = new ConcurrentLinkedQueue<>();
        try (StoresProcess stores = new StoresProcess(data, Store.MONGO)) {
            Thread writer = Thread.ofVirtual().start(() -> insert(stores.mongoUri(), acknowledged));
            await().atMost(Duration.ofSeconds(30)).until(() -> acknowledged.size() >= ENOUGH);
            stores.kill();
            writer.join();
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
            await().atMost(Duration.ofSeconds(30)).until(() -> acknowledged.size() >= ENOUGH);
            stores.kill();
            writer.join();
            stores.restart();
            assertThat(read(stores.bootstrap(), acknowledged.size()))
                    .startsWith(acknowledged.toArray(Integer[]::new));
        }
    }

    private static void insert(String uri, Queue<Integer> acknowledged) {
        String quick = uri + "/?w=majority&journal=true&serverSelectionTimeoutMS=500";
        try (var client = MongoClients.create(quick)) {
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

    private static void send(String bootstrap, Queue<Integer> acknowledged) {
        Map<String, Object> settings =
                Map.of(
                        "bootstrap.servers",
                        bootstrap,
                        "acks",
                        "all",
                        "delivery.timeout.ms",
                        1000,
                        "request.timeout.ms",
                        500,
                        "linger.ms",
                        0);
        var text = new StringSerializer();
        try (var producer = new KafkaProducer<>(settings, text, text)) {
            for (int number = 0; ; number++) {
                producer.send(new ProducerRecord<>(TOPIC, "key", String.valueOf(number))).get();
                acknowledged.add(number);
            }
        } catch (ExecutionException | InterruptedException killed) {
            assertThat(acknowledged).isNotEmpty();
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
            long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
            while (read.size() < atLeast && System.nanoTime() < deadline) {
                consumer.poll(Duration.ofMillis(200))
                        .forEach(message -> read.add(Integer.valueOf(message.value())));
            }
        }
        return List.copyOf(read);
    }
}
