package bstf.platform.changes.store;

import bstf.platform.changes.Mapping;
import bstf.platform.changes.trace.Traces;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Function;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;

/** Makes the stores of a service's aggregates, one for each kind, all in the service's database. */
public final class MongoStores {
    static final String HISTORY = "history";

    private final MongoOperations operations;
    private final ChangeSettings settings;
    private final Clock clock;
    private final Traces traces;
    private final PendingSignal signal;
    private final StateConverter converter = new StateConverter();
    private final SortedSet<String> types = new ConcurrentSkipListSet<>();
    private final Set<String> prepared = ConcurrentHashMap.newKeySet();

    public MongoStores(
            MongoOperations operations,
            ChangeSettings settings,
            Clock clock,
            Traces traces,
            PendingSignal signal) {
        this.operations = operations;
        this.settings = settings;
        this.clock = clock;
        this.traces = traces;
        this.signal = signal;
    }

    /** The store of one kind; its collection and indexes are there once it is used. */
    public <A, D> MongoAggregates<A, D> of(Mapping<A, D> mapping) {
        return new MongoAggregates<>(this, mapping);
    }

    /** The kinds that have a store, in alphabetical order. */
    public List<String> types() {
        return List.copyOf(types);
    }

    /** The changes of all kinds that wait to be sent. */
    public PendingChanges pending() {
        return new MongoPendingChanges(this);
    }

    /**
     * Does {@code work} on a collection, with the driver's exceptions as Spring's. The collection
     * of a kind has its indexes before the first work on it is done, and not earlier: a service can
     * be put together while MongoDB is away.
     */
    <T> T in(String collection, Function<MongoCollection<Document>, T> work) {
        if (types.contains(collection) && !prepared.contains(collection)) {
            prepare(collection);
        }
        return execute(collection, work);
    }

    /** Takes in a kind. */
    void know(String type) {
        types.add(type);
    }

    /** Any number of processes and threads may do so at the same time. */
    private void prepare(String type) {
        execute(
                type,
                collection -> {
                    collection.createIndex(
                            Indexes.ascending(Fields.ORDER), new IndexOptions().unique(true));
                    return collection.createIndex(
                            Indexes.ascending(Fields.PENDING + "." + Fields.REVISION));
                });
        execute(
                HISTORY,
                collection ->
                        collection.createIndex(Indexes.ascending(Fields.TYPE, Fields.RECORDED_AT)));
        prepared.add(type);
    }

    private <T> T execute(String collection, Function<MongoCollection<Document>, T> work) {
        return Objects.requireNonNull(operations.execute(collection, work::apply));
    }

    StateConverter converter() {
        return converter;
    }

    int pendingLimit() {
        return settings.pendingLimit();
    }

    int retryLimit() {
        return settings.retryLimit();
    }

    /** Requests that were recorded before are forgotten. */
    Instant remembersFrom() {
        return clock.instant().minus(settings.retryMemory());
    }

    String traceparent() {
        return traces.current();
    }

    void changeWaits() {
        signal.raise();
    }
}
