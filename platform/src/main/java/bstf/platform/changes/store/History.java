package bstf.platform.changes.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bson.Document;

/**
 * The changes of one kind of aggregate that are no longer current: those still waiting in their
 * documents, and those that the relay has moved to the {@code history} collection. Whoever reads
 * both reads the documents first: the relay writes to the history before it takes away.
 */
final class History {
    private final MongoStores stores;
    private final String type;

    History(MongoStores stores, String type) {
        this.stores = stores;
        this.type = type;
    }

    /** The change that made {@code revision}, given the document as it was just read. */
    Optional<PendingChange> at(Document document, long revision) {
        return pending(document)
                .filter(change -> change.revision() == revision)
                .findFirst()
                .or(() -> sent(key(document).atRevision(revision)));
    }

    /** The last change that was known at {@code knownAt}, given the document as just read. */
    Optional<PendingChange> knownAt(Document document, Instant knownAt) {
        return pending(document)
                .filter(change -> !change.recordedAt().isAfter(knownAt))
                .max(Comparator.comparingLong(PendingChange::revision))
                .or(() -> sentUntil(key(document), knownAt));
    }

    /** As {@link #knownAt(Document, Instant)} for many documents, by id, with one query. */
    Map<String, PendingChange> knownAt(Collection<Document> documents, Instant knownAt) {
        if (documents.isEmpty()) {
            return Map.of();
        }
        var known = new HashMap<String, PendingChange>();
        for (var document : documents) {
            pending(document)
                    .filter(change -> !change.recordedAt().isAfter(knownAt))
                    .forEach(change -> keepLatest(known, change));
        }
        return stores.in(
                MongoStores.HISTORY,
                history -> {
                    var until =
                            and(eq(Fields.TYPE, type), lte(Fields.RECORDED_AT, Date.from(knownAt)));
                    try (var found = history.find(until).cursor()) {
                        found.forEachRemaining(
                                document -> keepLatest(known, PendingChange.fromHistory(document)));
                    }
                    return known;
                });
    }

    /**
     * The changes after {@code revision}, in their order, given the document as it was just read.
     */
    List<PendingChange> after(Document document, long revision, int limit) {
        var key = key(document);
        var changes = new TreeMap<Long, PendingChange>();
        pending(document)
                .filter(change -> change.revision() > revision)
                .forEach(change -> changes.put(change.revision(), change));
        sentAfter(key, revision, limit).forEach(change -> changes.put(change.revision(), change));
        return changes.values().stream().limit(limit).toList();
    }

    private List<PendingChange> sentAfter(AggregateKey key, long revision, int limit) {
        var ofThisAggregate =
                and(
                        gt(Fields.ID, key.atRevision(revision)),
                        lte(Fields.ID, key.atRevision(Long.MAX_VALUE)),
                        eq(Fields.AGGREGATE, key.id()));
        return stores.in(
                MongoStores.HISTORY,
                history ->
                        history.find(ofThisAggregate)
                                .sort(Sorts.ascending(Fields.ID))
                                .limit(limit)
                                .map(PendingChange::fromHistory)
                                .into(new ArrayList<>()));
    }

    private static void keepLatest(Map<String, PendingChange> known, PendingChange change) {
        known.merge(
                change.aggregate().id(),
                change,
                (one, other) -> one.revision() >= other.revision() ? one : other);
    }

    private Stream<PendingChange> pending(Document document) {
        return document.getList(Fields.PENDING, Document.class).stream()
                .map(pending -> PendingChange.fromPending(key(document), pending));
    }

    private Optional<PendingChange> sent(String changeId) {
        return stores.in(
                        MongoStores.HISTORY,
                        history ->
                                Optional.ofNullable(history.find(eq(Fields.ID, changeId)).first()))
                .map(PendingChange::fromHistory);
    }

    private Optional<PendingChange> sentUntil(AggregateKey key, Instant knownAt) {
        var ofThisAggregate =
                and(
                        gte(Fields.ID, key.atRevision(0)),
                        lte(Fields.ID, key.atRevision(Long.MAX_VALUE)),
                        eq(Fields.AGGREGATE, key.id()),
                        lte(Fields.RECORDED_AT, Date.from(knownAt)));
        return stores.in(
                        MongoStores.HISTORY,
                        history ->
                                Optional.ofNullable(
                                        history.find(ofThisAggregate)
                                                .sort(Sorts.descending(Fields.ID))
                                                .first()))
                .map(PendingChange::fromHistory);
    }

    private AggregateKey key(Document document) {
        return new AggregateKey(type, document.getString(Fields.ID));
    }
}
