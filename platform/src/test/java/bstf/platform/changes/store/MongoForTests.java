package bstf.platform.changes.store;

import bstf.local.EmbeddedMongo;
import bstf.platform.changes.trace.Traces;
import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * A MongoDB server for tests, one for the whole test run. Everyone who asks for stores gets a
 * database of his own, which is dropped when the run is over.
 */
public final class MongoForTests {
    private static final String REAL = "BSTF_MONGODB_URI";

    private final String uri;
    private static final int RETRY_LIMIT = 10_000;

    private final MongoClient client;
    private final List<String> databases = new CopyOnWriteArrayList<>();

    private MongoForTests(String uri) {
        this.uri = uri;
        this.client =
                MongoClients.create(
                        MongoClientSettings.builder()
                                .applyConnectionString(new ConnectionString(uri))
                                .writeConcern(WriteConcern.MAJORITY.withJournal(true))
                                .readConcern(ReadConcern.MAJORITY)
                                .build());
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    }

    /** The server inside this JVM, in memory. */
    public static MongoForTests embedded() {
        return Embedded.SERVER;
    }

    /** Whether {@code BSTF_MONGODB_URI} names a real server. */
    public static boolean isRealThere() {
        return System.getenv(REAL) != null;
    }

    /** The server that {@code BSTF_MONGODB_URI} names. */
    public static MongoForTests real() {
        return Real.SERVER;
    }

    /** Those that can be had here. */
    public static List<MongoForTests> all() {
        return isRealThere() ? List.of(embedded(), real()) : List.of(embedded());
    }

    /** Address of the server, without a database. */
    public String uri() {
        return uri;
    }

    /** A new and empty database. */
    public MongoTemplate database() {
        var name = "bstf_test_" + UUID.randomUUID().toString().replace("-", "");
        databases.add(name);
        return new MongoTemplate(client, name);
    }

    /** Stores in a new and empty database. */
    public MongoStores stores(Clock clock, int pendingLimit) {
        return stores(database(), clock, pendingLimit, new PendingSignal());
    }

    /** Stores in {@code database}: what two processes of one service have, when called twice. */
    public static MongoStores stores(
            MongoTemplate database, Clock clock, int pendingLimit, PendingSignal signal) {
        return stores(
                database,
                clock,
                new ChangeSettings(pendingLimit, Duration.ofHours(24), RETRY_LIMIT),
                signal);
    }

    static MongoStores stores(
            MongoTemplate database, Clock clock, ChangeSettings settings, PendingSignal signal) {
        return new MongoStores(database, settings, clock, Traces.none(), signal);
    }

    private void close() {
        databases.forEach(name -> client.getDatabase(name).drop());
        client.close();
    }

    private static final class Embedded {
        static final MongoForTests SERVER = new MongoForTests(EmbeddedMongo.inMemory().uri());
    }

    private static final class Real {
        static final MongoForTests SERVER = new MongoForTests(System.getenv(REAL));
    }
}
