package bstf.platform.changes.store;

import static com.mongodb.client.model.Filters.gt;

import bstf.platform.changes.Kept;
import bstf.platform.changes.Slice;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.bson.Document;

/** Lists aggregates of one kind in their stable order. */
final class Listing<A> {
    /** How many documents one exchange with the server brings. */
    private static final int BATCH = 200;

    private final MongoStores stores;
    private final String type;
    private final AggregateDocuments<A, ?> documents;
    private final History history;

    Listing(MongoStores stores, String type, AggregateDocuments<A, ?> documents, History history) {
        this.stores = stores;
        this.type = type;
        this.documents = documents;
        this.history = history;
    }

    /** What stands now; reads no further than the slice needs. */
    List<Kept<A>> current(Slice slice, Predicate<A> wanted) {
        return stores.in(
                type,
                collection -> {
                    var ordered =
                            collection
                                    .find(gt(Fields.ORDER, slice.after()))
                                    .sort(Sorts.ascending(Fields.ORDER))
                                    .projection(Fields.CURRENT)
                                    .batchSize(BATCH);
                    var listed = new ArrayList<Kept<A>>();
                    try (var cursor = ordered.cursor()) {
                        while (listed.size() < slice.limit() && cursor.hasNext()) {
                            var kept = documents.current(cursor.next());
                            if (wanted.test(kept.value())) {
                                listed.add(kept);
                            }
                        }
                    }
                    return listed;
                });
    }

    /** What was known then, in the order of then; reads everything of this kind until then. */
    List<Kept<A>> knownAt(Instant knownAt, Slice slice, Predicate<A> wanted) {
        var all =
                stores.in(
                        type,
                        collection ->
                                collection
                                        .find()
                                        .projection(Projections.exclude(Fields.RECENT))
                                        .into(new ArrayList<>()));
        var changedSince =
                all.stream().filter(document -> !Fields.isKnown(document, knownAt)).toList();
        var past = history.knownAt(changedSince, knownAt);
        return all.stream()
                .map(document ->
                        Fields.isKnown(document, knownAt)
                                ? Optional.of(documents.current(document))
                                : Optional.ofNullable(past.get(id(document))).map(documents::past))
                .flatMap(Optional::stream)
                .filter(kept -> documents.orderOf(kept.value()).compareTo(slice.after()) > 0)
                .filter(kept -> wanted.test(kept.value()))
                .sorted(Comparator.comparing(kept -> documents.orderOf(kept.value())))
                .limit(slice.limit())
                .toList();
    }

    private static String id(Document document) {
        return document.getString(Fields.ID);
    }
}
