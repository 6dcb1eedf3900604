package bstf.platform.changes.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.set;

import bstf.platform.changes.Aggregates;
import bstf.platform.changes.Answered;
import bstf.platform.changes.Event;
import bstf.platform.changes.Keeping;
import bstf.platform.changes.Kept;
import bstf.platform.changes.Mapping;
import bstf.platform.changes.Origin;
import bstf.platform.changes.Recorded;
import bstf.platform.changes.Retry;
import bstf.platform.changes.Slice;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.dao.DuplicateKeyException;

/**
 * Aggregates of one kind in MongoDB, one document each. A feature's store extends it and adds
 * nothing but its mapping.
 *
 * <p>Every change is one write of one document that holds the new state, the change that waits for
 * the relay and, if the caller sent a key, the mark by which a repetition is recognised. The lists
 * only ever grow here; the relay alone takes from them.
 *
 * @param <A> the aggregate
 * @param <D> the document record
 */
public class MongoAggregates<A, D> implements Aggregates<A> {
    private final MongoStores stores;
    private final String type;
    private final AggregateDocuments<A, D> documents;
    private final History history;
    private final Listing<A> listing;

    /** The store over {@code mapping}'s collection, which need not be there nor reachable yet. */
    public MongoAggregates(MongoStores stores, Mapping<A, D> mapping) {
        this.stores = stores;
        this.type = mapping.type();
        this.documents = new AggregateDocuments<>(mapping, stores.converter());
        this.history = new History(stores, type);
        this.listing = new Listing<>(stores, type, documents, history);
        stores.know(type);
    }

    @Override
    public final Optional<Kept<A>> find(String id) {
        return stores.in(
                        type,
                        collection ->
                                Optional.ofNullable(
                                        collection
                                                .find(eq(Fields.ID, id))
                                                .projection(Fields.CURRENT)
                                                .first()))
                .map(documents::current);
    }

    @Override
    public final Optional<Kept<A>> findKnownAt(String id, Instant knownAt) {
        return whole(id)
                .flatMap(document ->
                        Fields.isKnown(document, knownAt)
                                ? Optional.of(documents.current(document))
                                : history.knownAt(document, knownAt).map(documents::past));
    }

    @Override
    public final List<Kept<A>> list(Slice slice, Predicate<A> wanted) {
        return slice.knownAt()
                .map(knownAt -> listing.knownAt(knownAt, slice, wanted))
                .orElseGet(() -> listing.current(slice, wanted));
    }

    @Override
    public final String orderOf(A aggregate) {
        return documents.orderOf(aggregate);
    }

    @Override
    public final Keeping<A> add(String id, A aggregate, Event event, Origin origin) {
        var change = documents.change(key(id), 1, aggregate, event, origin, stores.traceparent());
        var document = documents.first(change, aggregate);
        try {
            stores.in(type, collection -> collection.insertOne(document));
        } catch (DuplicateKeyException e) {
            if (find(id).isEmpty()) {
                throw new IllegalStateException(
                        "order of %s (expected: unique)".formatted(key(id)), e);
            }
            return new Keeping.Overtaken<>();
        }
        return done(aggregate, change);
    }

    @Override
    public final Keeping<A> keep(Kept<A> before, A after, Event event, Origin origin) {
        var key = key(before.id());
        var notEarlier = documents.notEarlier(origin, before);
        var revision = before.revision() + 1;
        var change =
                documents.change(key, revision, after, event, notEarlier, stores.traceparent());
        var updates = new ArrayList<Bson>();
        updates.add(set(Fields.STATE, change.state()));
        updates.add(set(Fields.ORDER, documents.order(key, after)));
        updates.add(set(Fields.REVISION, revision));
        updates.add(set(Fields.CHANGED_AT, Date.from(change.recordedAt())));
        updates.add(push(Fields.PENDING, change.toPending()));
        Recent.of(change).ifPresent(mark -> updates.add(push(Fields.RECENT, mark.toDocument())));
        var stillThere =
                and(
                        eq(Fields.ID, key.id()),
                        eq(Fields.REVISION, before.revision()),
                        isShorter(Fields.PENDING, stores.pendingLimit()),
                        origin.retry().isPresent()
                                ? isShorter(Fields.RECENT, stores.retryLimit())
                                : Filters.empty());
        var result =
                stores.in(type, collection -> collection.updateOne(stillThere, combine(updates)));
        return result.getMatchedCount() == 0
                ? notKept(before, origin.retry().isPresent())
                : done(after, change);
    }

    @Override
    public final Answered<A> answered(String id, Retry retry) {
        var from = stores.remembersFrom();
        return whole(id)
                .flatMap(document ->
                        document.getList(Fields.RECENT, Document.class).stream()
                                .map(Recent::of)
                                .filter(recent -> recent.usesKeyOf(retry))
                                .filter(recent -> recent.at().isAfter(from))
                                .max(Comparator.comparingLong(Recent::revision))
                                .map(recent -> answered(document, recent, retry)))
                .orElseGet(Answered.NotYet::new);
    }

    @Override
    public final List<Recorded> history(String id, long after, int limit) {
        return whole(id).stream()
                .flatMap(document -> history.after(document, after, limit).stream())
                .map(PendingChange::toRecorded)
                .toList();
    }

    private Answered<A> answered(Document document, Recent recent, Retry retry) {
        if (!recent.retry().equals(retry)) {
            return new Answered.KeyReused<>();
        }
        if (Fields.revision(document) == recent.revision()) {
            return new Answered.Before<>(documents.current(document));
        }
        var change = history.at(document, recent.revision()).orElseThrow();
        return new Answered.Before<>(documents.past(change));
    }

    private Keeping<A> notKept(Kept<A> before, boolean hasKey) {
        var lists = Projections.include(Fields.REVISION, Fields.PENDING, Fields.RECENT);
        return stores.in(
                        type,
                        collection ->
                                Optional.ofNullable(
                                        collection
                                                .find(eq(Fields.ID, before.id()))
                                                .projection(lists)
                                                .first()))
                .filter(document -> Fields.revision(document) == before.revision())
                .filter(document -> isFull(document, hasKey))
                .map(document -> document.getList(Fields.PENDING, Document.class).size())
                .<Keeping<A>>map(Keeping.Full::new)
                .orElseGet(Keeping.Overtaken::new);
    }

    private boolean isFull(Document document, boolean hasKey) {
        return document.getList(Fields.PENDING, Document.class).size() >= stores.pendingLimit()
                || (hasKey
                        && document.getList(Fields.RECENT, Document.class).size()
                                >= stores.retryLimit());
    }

    private static Bson isShorter(String list, int limit) {
        return exists(list + "." + (limit - 1), false);
    }

    private Keeping<A> done(A aggregate, PendingChange change) {
        stores.changeWaits();
        return new Keeping.Done<>(
                new Kept<>(
                        change.aggregate().id(),
                        aggregate,
                        change.revision(),
                        change.recordedAt()));
    }

    /** The document with its lists. */
    private Optional<Document> whole(String id) {
        return stores.in(
                type,
                collection -> Optional.ofNullable(collection.find(eq(Fields.ID, id)).first()));
    }

    private AggregateKey key(String id) {
        return new AggregateKey(type, id);
    }
}
