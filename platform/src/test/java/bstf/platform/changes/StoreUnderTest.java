package bstf.platform.changes;

import bstf.platform.changes.store.MongoAggregates;
import bstf.platform.changes.store.MongoForTests;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;

/** The stores that keep the same contract. */
public enum StoreUnderTest {
    /** In memory, without any database. */
    TWIN,
    /** MongoDB as it runs inside a JVM. */
    EMBEDDED_MONGODB,
    /** The MongoDB at {@code BSTF_MONGODB_URI}. */
    REAL_MONGODB;

    /** Those that can be had here: the real one only when its address is given. */
    public static List<StoreUnderTest> present() {
        return Arrays.stream(values())
                .filter(store -> store != REAL_MONGODB || MongoForTests.isRealThere())
                .toList();
    }

    /** A new and empty store from which nothing takes what is pending. */
    public <A> Aggregates<A> of(Mapping<A, ?> mapping, Clock clock, int pendingLimit) {
        return switch (this) {
            case TWIN -> new InMemoryAggregates<>(mapping, clock, pendingLimit);
            case EMBEDDED_MONGODB ->
                    new MongoAggregates<>(
                            MongoForTests.embedded().stores(clock, pendingLimit), mapping);
            case REAL_MONGODB ->
                    new MongoAggregates<>(
                            MongoForTests.real().stores(clock, pendingLimit), mapping);
        };
    }
}
