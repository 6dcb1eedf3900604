package bstf.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedMongoTest {
    @TempDir Path directory;

    @Test
    void answersHelloAsAWritablePrimary() {
        try (var mongo = EmbeddedMongo.inMemory();
                var client = MongoClients.create(mongo.uri())) {
            Document hello = client.getDatabase("admin").runCommand(new Document("hello", 1));
            assertThat(hello).containsEntry("isWritablePrimary", true).containsEntry("ok", 1.0);
        }
    }

    @Test
    void keepsItsDataOverACleanStop() {
        try (var mongo = EmbeddedMongo.start(directory, 0);
                var client = MongoClients.create(mongo.uri())) {
            things(client).insertOne(new Document("_id", "visby"));
        }
        try (var mongo = EmbeddedMongo.start(directory, 0);
                var client = MongoClients.create(mongo.uri())) {
            assertThat(things(client).countDocuments()).isEqualTo(1);
        }
    }

    @Test
    void acceptsTheConcernsOfProduction() {
        try (var mongo = EmbeddedMongo.inMemory();
                var client = MongoClients.create(mongo.uri() + "/?retryWrites=true")) {
            MongoCollection<Document> strict =
                    things(client)
                            .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                            .withReadConcern(ReadConcern.MAJORITY);
            strict.insertOne(new Document("_id", "visby").append("revision", 1L));
            strict.updateOne(
                    Filters.and(Filters.eq("_id", "visby"), Filters.eq("revision", 1L)),
                    Updates.combine(
                            Updates.set("revision", 2L),
                            Updates.push("pending", new Document("revision", 2L))));
            assertThat(strict.find().first())
                    .containsEntry("revision", 2L)
                    .containsEntry("pending", List.of(new Document("revision", 2L)));
        }
    }

    @Test
    void refusesASecondDocumentWithTheSameId() {
        try (var mongo = EmbeddedMongo.inMemory();
                var client = MongoClients.create(mongo.uri())) {
            things(client).insertOne(new Document("_id", "visby"));
            assertThatThrownBy(() -> things(client).insertOne(new Document("_id", "visby")))
                    .isInstanceOf(MongoWriteException.class)
                    .hasMessageContaining("E11000");
        }
    }

    @Test
    void givesBackTheSpaceOfOverwrittenDocuments() throws IOException {
        try (var mongo = EmbeddedMongo.start(directory, 0, Duration.ofMinutes(2));
                var client = MongoClients.create(mongo.uri())) {
            things(client).insertOne(new Document("_id", "visby"));
            for (int revision = 0; revision < 3000; revision++) {
                things(client)
                        .updateOne(Filters.eq("_id", "visby"), Updates.set("revision", revision));
            }
        }
        assertThat(Files.size(directory.resolve("mongo.mv"))).isLessThan(2_000_000);
    }

    @Test
    void saysInOneSentenceThatTheDataAreBroken() throws IOException {
        Files.writeString(
                directory.resolve("mongo.mv"), "not a store ".repeat(2000), StandardCharsets.UTF_8);
        assertThatThrownBy(() -> EmbeddedMongo.start(directory, 0))
                .isInstanceOf(StoreFailure.class)
                .hasMessage(
                        "The MongoDB data in %s cannot be read: put a backup there, or start anew with --fresh.",
                        directory.resolve("mongo.mv"));
    }

    @Test
    void saysInOneSentenceThatAnotherHasTheData() {
        try (var first = EmbeddedMongo.start(directory, 0)) {
            assertThat(first.port()).isPositive();
            assertThatThrownBy(() -> EmbeddedMongo.start(directory, 0))
                    .isInstanceOf(StoreFailure.class)
                    .hasMessageContaining("are in use by another process");
        }
    }

    @Test
    void saysInOneSentenceThatThePortIsTaken() {
        try (var first = EmbeddedMongo.inMemory()) {
            assertThatThrownBy(() -> EmbeddedMongo.start(directory, first.port()))
                    .isInstanceOf(StoreFailure.class)
                    .hasMessage("Port %d for MongoDB is taken.", first.port());
        }
    }

    private static MongoCollection<Document> things(MongoClient client) {
        return client.getDatabase("bstf_test").getCollection("things");
    }
}
