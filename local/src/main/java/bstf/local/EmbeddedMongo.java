package bstf.local;

import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/**
 * A MongoDB server inside this process (mongo-java-server over an H2 file). A write that it
 * acknowledged survives {@code kill -9}; a power cut can cost the last second. It has no
 * transactions, no sessions, and takes non-unique indexes without using them: see {@code
 * docs/operations.md}.
 */
public final class EmbeddedMongo implements AutoCloseable {
    private static final Duration TIDYING = Duration.ofMillis(300);
    private static final int CACHE_MEGABYTES = 64;
    private static final int COMPACT_BELOW_PERCENT = 60;
    private static final int COMPACT_BYTES = 8 * 1024 * 1024;
    private static final int KEEP_OLD_CHUNKS_MILLIS =
            5_000; // longer than the pause between two syncs

    private final MongoServer server;
    private final int port;
    private final ScheduledExecutorService care =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("mongo-care").factory());

    private EmbeddedMongo(DurableBackend backend, int wantedPort) {
        this.server = new MongoServer(backend);
        this.port = listen(server, backend, wantedPort);
        var _ = care.scheduleWithFixedDelay(backend::sync, 1, 1, TimeUnit.SECONDS);
        var _ =
                care.scheduleWithFixedDelay(
                        () -> backend.compact(COMPACT_BELOW_PERCENT, COMPACT_BYTES),
                        10,
                        10,
                        TimeUnit.SECONDS);
    }

    /**
     * Starts an empty server on a free port that forgets everything when closed.
     *
     * @return the running server
     */
    public static EmbeddedMongo inMemory() {
        return new EmbeddedMongo(new DurableBackend(settings().open(), TIDYING), 0);
    }

    /**
     * Starts a server whose data live in one file of a directory.
     *
     * @param directory made when missing
     * @param port from 1 to 65535, or 0 for any free one
     * @return the running server
     * @throws StoreFailure when the directory, the file or the port cannot be used
     */
    public static EmbeddedMongo start(Path directory, int port) {
        return start(directory, port, TIDYING);
    }

    /** The same with another limit on the time in which a close gives back space. */
    static EmbeddedMongo start(Path directory, int port, Duration tidying) {
        return new EmbeddedMongo(new DurableBackend(open(directory), tidying), port);
    }

    /**
     * Where clients connect, without a database.
     *
     * @return for example {@code mongodb://127.0.0.1:27017}
     */
    public String uri() {
        return "mongodb://" + Loopback.ADDRESS + ":" + port;
    }

    /**
     * The port that it listens on.
     *
     * @return from 1 to 65535
     */
    public int port() {
        return port;
    }

    /** Stops listening, then closes the file. */
    @Override
    public void close() {
        care.close();
        server.shutdownNow();
    }

    private static MVStore open(Path directory) {
        Path file = directory.resolve("mongo.mv").toAbsolutePath();
        try {
            Files.createDirectories(file.getParent());
            MVStore store = settings().fileName(file.toString()).open();
            store.setRetentionTime(KEEP_OLD_CHUNKS_MILLIS);
            return store;
        } catch (IOException e) {
            throw new StoreFailure(
                    "The MongoDB data directory " + directory + " cannot be made.", e);
        } catch (MVStoreException e) {
            throw new StoreFailure(sentence(file, e), e);
        }
    }

    private static String sentence(Path file, MVStoreException e) {
        return e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED
                ? "The MongoDB data in " + file + " are in use by another process."
                : "The MongoDB data in "
                        + file
                        + " cannot be read: put a backup there, or start anew with --fresh.";
    }

    /**
     * Commits happen after each command and nowhere else, so that the file never holds half of one.
     */
    private static MVStore.Builder settings() {
        return new MVStore.Builder()
                .cacheSize(CACHE_MEGABYTES)
                .autoCommitDisabled()
                .autoCommitBufferSize(0);
    }

    private static int listen(MongoServer server, DurableBackend backend, int port) {
        try {
            server.bind(Loopback.address(port));
            return server.getLocalAddress().getPort();
        } catch (Exception e) { // Netty throws the checked BindException undeclared
            backend.close();
            throw new StoreFailure("Port " + port + " for MongoDB is taken.", e);
        }
    }
}
