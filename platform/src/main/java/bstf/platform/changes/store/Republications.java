package bstf.platform.changes.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.dao.DuplicateKeyException;

/**
 * The one republication of a service, kept in MongoDB: whichever process holds the relay's lease
 * carries it out, and goes on where another stopped.
 */
public final class Republications {
    private static final String MARKS = "marks";
    private static final String REPUBLICATION = "republication";
    private static final String REQUEST = "request";
    private static final String REQUESTED_AT = "requestedAt";
    private static final String FINISHED_AT = "finishedAt";
    private static final String AFTER = "after";
    private static final String SENT = "sent";

    private final MongoStores stores;

    public Republications(MongoStores stores) {
        this.stores = stores;
    }

    /**
     * What to send again next, and where the page ends.
     *
     * @param request which republication it belongs to
     * @param type of which kind
     * @param after the last id that the page has seen; empty when it has come to the kind's end
     * @param changes the changes that made the current states; aggregates of which a change waits
     *     are left out, since their current state goes out anyway
     */
    public record Page(String request, String type, String after, List<PendingChange> changes) {}

    /** Asks for a republication; answers with the one that goes on, if there is one. */
    public Republication request(Instant now) {
        return current()
                .filter(current -> current.finishedAt().isEmpty())
                .orElseGet(() -> begin(now));
    }

    private Republication begin(Instant now) {
        var mark =
                new Document(Fields.ID, REPUBLICATION)
                        .append(REQUEST, UUID.randomUUID().toString())
                        .append(REQUESTED_AT, Date.from(now))
                        .append(Fields.TYPE, "")
                        .append(AFTER, "")
                        .append(SENT, 0L);
        try {
            stores.in(
                    MARKS,
                    marks -> {
                        marks.deleteOne(and(eq(Fields.ID, REPUBLICATION), exists(FINISHED_AT)));
                        return marks.insertOne(mark);
                    });
        } catch (DuplicateKeyException e) {
            return current().orElseThrow(() -> e);
        }
        stores.changeWaits();
        return of(mark);
    }

    /** The republication that goes on, or the last one. */
    public Optional<Republication> current() {
        return mark().map(Republications::of);
    }

    /** The next page of the republication that goes on; empty when none does. */
    public Optional<Page> next(int limit) {
        return mark().filter(mark -> !mark.containsKey(FINISHED_AT)).map(mark -> page(mark, limit));
    }

    /** Notes that a page was sent; the end of the last kind ends the republication. */
    public void sent(Page page, Instant now) {
        var progress = new ArrayList<Bson>();
        var next = page.after().isEmpty() ? kindAfter(page.type()) : Optional.of(page.type());
        next.ifPresent(type -> progress.add(Updates.set(Fields.TYPE, type)));
        if (next.isEmpty()) {
            progress.add(Updates.set(FINISHED_AT, Date.from(now)));
        }
        progress.add(Updates.set(AFTER, page.after()));
        progress.add(Updates.inc(SENT, (long) page.changes().size()));
        stores.in(
                MARKS,
                marks ->
                        marks.updateOne(
                                and(eq(Fields.ID, REPUBLICATION), eq(REQUEST, page.request())),
                                Updates.combine(progress)));
    }

    private Optional<String> kindAfter(String type) {
        return stores.types().stream().filter(other -> other.compareTo(type) > 0).findFirst();
    }

    private Page page(Document mark, int limit) {
        var request = mark.getString(REQUEST);
        var type = mark.getString(Fields.TYPE);
        if (!stores.types().contains(type)) {
            return new Page(request, type, "", List.of());
        }
        var documents =
                stores.in(
                        type,
                        collection ->
                                collection
                                        .find(gt(Fields.ID, mark.getString(AFTER)))
                                        .sort(Sorts.ascending(Fields.ID))
                                        .projection(
                                                Projections.include(
                                                        Fields.REVISION,
                                                        Fields.PENDING + "." + Fields.REVISION))
                                        .limit(limit)
                                        .into(new ArrayList<>()));
        if (documents.isEmpty()) {
            return new Page(request, type, "", List.of());
        }
        var after = documents.getLast().getString(Fields.ID);
        return new Page(request, type, after, madeCurrent(type, documents));
    }

    private List<PendingChange> madeCurrent(String type, List<Document> documents) {
        var ids =
                documents.stream()
                        .filter(document ->
                                document.getList(Fields.PENDING, Document.class).isEmpty())
                        .map(document ->
                                new AggregateKey(type, document.getString(Fields.ID))
                                        .atRevision(Fields.revision(document)))
                        .toList();
        return stores.in(
                MongoStores.HISTORY,
                history ->
                        history.find(in(Fields.ID, ids))
                                .map(PendingChange::fromHistory)
                                .into(new ArrayList<>()));
    }

    private Optional<Document> mark() {
        return stores.in(
                MARKS,
                marks -> Optional.ofNullable(marks.find(eq(Fields.ID, REPUBLICATION)).first()));
    }

    private static Republication of(Document mark) {
        return new Republication(
                mark.getString(REQUEST),
                Fields.instant(mark, REQUESTED_AT),
                mark.get(SENT, Number.class).longValue(),
                Optional.ofNullable(mark.getDate(FINISHED_AT)).map(Date::toInstant));
    }
}
