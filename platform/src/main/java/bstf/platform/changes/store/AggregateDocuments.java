package bstf.platform.changes.store;

import bstf.platform.changes.Event;
import bstf.platform.changes.Kept;
import bstf.platform.changes.Mapping;
import bstf.platform.changes.MessageJson;
import bstf.platform.changes.Origin;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import org.bson.Document;

/** Turns aggregates of one kind into documents and back. */
final class AggregateDocuments<A, D> {
    private final Mapping<A, D> mapping;
    private final StateConverter converter;

    AggregateDocuments(Mapping<A, D> mapping, StateConverter converter) {
        this.mapping = mapping;
        this.converter = converter;
    }

    /** The change that makes {@code revision}, ready to be kept. */
    PendingChange change(
            AggregateKey key,
            long revision,
            A aggregate,
            Event event,
            Origin origin,
            String traceparent) {
        var recordedAt = origin.at().truncatedTo(ChronoUnit.MILLIS);
        return new PendingChange(
                key,
                revision,
                event.name(),
                recordedAt,
                event.happenedAt(recordedAt).truncatedTo(ChronoUnit.MILLIS),
                origin.by(),
                origin.party(),
                mapping.audienceOf(aggregate),
                MessageJson.mapper().writeValueAsString(mapping.toMessage(aggregate)),
                converter.toBson(mapping.toDocument(aggregate)),
                traceparent,
                origin.retry());
    }

    /**
     * {@code origin}, but not earlier than what stands: clocks of several machines differ, and what
     * was known at an instant must be one revision.
     */
    Origin notEarlier(Origin origin, Kept<A> before) {
        return origin.at().isBefore(before.changedAt())
                ? new Origin(origin.caller(), before.changedAt(), origin.retry())
                : origin;
    }

    /** The document of a new aggregate. */
    Document first(PendingChange change, A aggregate) {
        return new Document(Fields.ID, change.aggregate().id())
                .append(Fields.REVISION, change.revision())
                .append(Fields.ORDER, order(change.aggregate(), aggregate))
                .append(Fields.CHANGED_AT, Date.from(change.recordedAt()))
                .append(Fields.STATE, change.state())
                .append(Fields.PENDING, List.of(change.toPending()))
                .append(Fields.RECENT, Recent.of(change).map(Recent::toDocument).stream().toList());
    }

    Kept<A> current(Document document) {
        return new Kept<>(
                document.getString(Fields.ID),
                aggregate(document.get(Fields.STATE, Document.class)),
                Fields.revision(document),
                Fields.instant(document, Fields.CHANGED_AT));
    }

    Kept<A> past(PendingChange change) {
        return new Kept<>(
                change.aggregate().id(),
                aggregate(change.state()),
                change.revision(),
                change.recordedAt());
    }

    String orderOf(A aggregate) {
        return mapping.orderOf(aggregate);
    }

    /** The order text, which must end with the id, or two aggregates could share it. */
    String order(AggregateKey key, A aggregate) {
        var order = mapping.orderOf(aggregate);
        if (!order.endsWith(key.id())) {
            throw new IllegalArgumentException(
                    "order of %s: %s (expected: ends with the id)".formatted(key, order));
        }
        return order;
    }

    private A aggregate(Document state) {
        return mapping.toAggregate(converter.fromBson(mapping.documentType(), state));
    }
}
