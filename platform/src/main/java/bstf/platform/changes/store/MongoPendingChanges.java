package bstf.platform.changes.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.nin;

import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Reads the pending lists in the aggregates' documents, and takes from them what was sent. */
final class MongoPendingChanges implements PendingChanges {
    /** Documents in one exchange with the server: few, since each may hold many changes. */
    private static final int BATCH = 20;

    private static final String PENDING_REVISION = Fields.PENDING + "." + Fields.REVISION;
    private static final String PENDING_RECORDED_AT = Fields.PENDING + "." + Fields.RECORDED_AT;

    private final MongoStores stores;
    private int turn;

    MongoPendingChanges(MongoStores stores) {
        this.stores = stores;
    }

    /** Each call begins with another kind, so that a busy one does not keep the others waiting. */
    @Override
    public List<PendingChange> next(int limit, Set<AggregateKey> except) {
        var types = stores.types();
        var changes = new ArrayList<PendingChange>();
        turn++;
        for (int i = 0; i < types.size() && changes.size() < limit; i++) {
            var type = types.get(Math.floorMod(turn + i, types.size()));
            collect(type, limit, except, changes);
        }
        return changes;
    }

    private void collect(
            String type, int limit, Set<AggregateKey> except, List<PendingChange> changes) {
        stores.in(
                type,
                collection -> {
                    var documents =
                            collection
                                    .find(waiting(type, except))
                                    .projection(Projections.include(Fields.PENDING))
                                    .batchSize(BATCH);
                    try (var cursor = documents.cursor()) {
                        while (changes.size() < limit && cursor.hasNext()) {
                            pending(type, cursor.next()).stream()
                                    .limit(limit - changes.size())
                                    .forEach(changes::add);
                        }
                    }
                    return changes;
                });
    }

    private static Bson waiting(String type, Set<AggregateKey> except) {
        var passedOver =
                except.stream()
                        .filter(key -> key.type().equals(type))
                        .map(AggregateKey::id)
                        .toList();
        var waiting = gt(PENDING_REVISION, 0L);
        return passedOver.isEmpty() ? waiting : and(waiting, nin(Fields.ID, passedOver));
    }

    private static List<PendingChange> pending(String type, Document document) {
        var key = new AggregateKey(type, document.getString(Fields.ID));
        return document.getList(Fields.PENDING, Document.class).stream()
                .map(pending -> PendingChange.fromPending(key, pending))
                .sorted(Comparator.comparingLong(PendingChange::revision))
                .toList();
    }

    @Override
    public Set<AggregateKey> aggregates() {
        var keys = new HashSet<AggregateKey>();
        for (var type : stores.types()) {
            stores.in(
                    type,
                    collection ->
                            collection
                                    .find(waiting(type, Set.of()))
                                    .projection(Projections.include(Fields.ID))
                                    .map(found ->
                                            new AggregateKey(type, found.getString(Fields.ID)))
                                    .into(keys));
        }
        return keys;
    }

    @Override
    public void sent(List<PendingChange> changes) {
        if (changes.isEmpty()) {
            return;
        }
        stores.in(
                MongoStores.HISTORY,
                history ->
                        history.bulkWrite(
                                changes.stream().map(MongoPendingChanges::append).toList()));
        var byType =
                changes.stream()
                        .collect(Collectors.groupingBy(change -> change.aggregate().type()));
        byType.forEach((type, ofType) ->
                stores.in(type, collection -> collection.bulkWrite(takeAway(ofType))));
    }

    /** Appends to the history unless it is there. */
    private static UpdateOneModel<Document> append(PendingChange change) {
        var document = change.toHistory();
        document.remove(Fields.ID);
        return new UpdateOneModel<>(
                eq(Fields.ID, change.id()),
                new Document("$setOnInsert", document),
                new UpdateOptions().upsert(true));
    }

    private List<UpdateOneModel<Document>> takeAway(List<PendingChange> changes) {
        var last =
                changes.stream()
                        .collect(
                                Collectors.toMap(
                                        PendingChange::aggregate,
                                        PendingChange::revision,
                                        Math::max));
        var tooOld = lte(Recent.AT, Date.from(stores.remembersFrom()));
        return last.entrySet().stream()
                .map(entry ->
                        new UpdateOneModel<Document>(
                                eq(Fields.ID, entry.getKey().id()),
                                Updates.combine(
                                        Updates.pull(
                                                Fields.PENDING,
                                                lte(Fields.REVISION, entry.getValue())),
                                        Updates.pull(Fields.RECENT, tooOld))))
                .toList();
    }

    @Override
    public Backlog backlog() {
        var waitingSince = new ArrayList<Instant>();
        for (var type : stores.types()) {
            stores.in(
                    type,
                    collection -> {
                        var documents =
                                collection
                                        .find(waiting(type, Set.of()))
                                        .projection(Projections.include(PENDING_RECORDED_AT));
                        try (var cursor = documents.cursor()) {
                            cursor.forEachRemaining(document ->
                                    document.getList(Fields.PENDING, Document.class)
                                            .forEach(pending ->
                                                    waitingSince.add(
                                                            Fields.instant(
                                                                    pending, Fields.RECORDED_AT))));
                        }
                        return waitingSince;
                    });
        }
        return new Backlog(
                waitingSince.size(), waitingSince.stream().min(Comparator.naturalOrder()));
    }
}
