package bstf.local;

import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.time.Duration;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.h2.mvstore.MVStore;

/**
 * The H2 back end with what it lacks: each write command is committed to the file as a whole before
 * it is answered, and {@code hello} is answered, which drivers and health checks ask for.
 *
 * <p>Write commands take turns, so that a commit never holds half of another command: a document
 * without its unique key. The back end changes a document where it lies, which answers refer to
 * until they are sent: so an answer is copied before the next write, or it would tell of half of
 * it.
 */
final class DurableBackend extends H2Backend {
    private static final Set<String> WRITES =
            Set.of(
                    "insert",
                    "update",
                    "delete",
                    "findandmodify",
                    "create",
                    "createindexes",
                    "drop",
                    "dropindexes",
                    "dropdatabase",
                    "renamecollection");

    private final ReentrantLock writing = new ReentrantLock();
    private final ReadWriteLock changing = new ReentrantReadWriteLock();
    private final Duration tidying;
    private boolean unsynced;

    /**
     * @param tidying how long a close may take to give back space at most
     */
    DurableBackend(MVStore store, Duration tidying) {
        super(store);
        this.tidying = tidying;
    }

    @Override
    public Document handleCommand(
            Channel channel, String database, String command, Document query) {
        if (command.equalsIgnoreCase("hello")) {
            return super.handleCommand(channel, database, "ismaster", query)
                    .append("isWritablePrimary", true);
        }
        if (!writes(command, query)) {
            return copied(changing.readLock(), channel, database, command, query);
        }
        writing.lock();
        try {
            return copied(changing.writeLock(), channel, database, command, query);
        } finally {
            commit();
            unsynced = true;
            writing.unlock();
        }
    }

    private Document copied(
            Lock lock, Channel channel, String database, String command, Document query) {
        lock.lock();
        try {
            return super.handleCommand(channel, database, command, query).cloneDeeply();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Forces to the disk what was committed since the last call, so that a power cut costs seconds,
     * not the day.
     */
    void sync() {
        writing.lock();
        try {
            if (unsynced && !isInMemory()) {
                getMvStore().sync();
                unsynced = false;
            }
        } finally {
            writing.unlock();
        }
    }

    /** Gives back space of outdated chunks, a few megabytes at a time. */
    void compact(int fillRatePercent, int writeBytes) {
        writing.lock();
        try {
            if (!isInMemory()) {
                getMvStore().compact(fillRatePercent, writeBytes);
            }
        } finally {
            writing.unlock();
        }
    }

    @Override
    public void close() {
        if (!isInMemory()) {
            getMvStore().compactFile(Math.toIntExact(tidying.toMillis()));
        }
        super.close();
    }

    private static boolean writes(String command, Document query) {
        String name = command.toLowerCase(Locale.ROOT);
        return WRITES.contains(name) || (name.equals("aggregate") && storesItsResult(query));
    }

    private static boolean storesItsResult(Document query) {
        return query.get("pipeline") instanceof Collection<?> stages
                && stages.stream()
                        .anyMatch(stage ->
                                stage instanceof Map<?, ?> map
                                        && (map.containsKey("$merge") || map.containsKey("$out")));
    }
}
