package bstf.platform.changes.store;

import bstf.platform.access.Audience;
import bstf.platform.changes.Recorded;
import bstf.platform.changes.Retry;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;

/**
 * One change of an aggregate, complete: what listeners are told, and the state from which the
 * aggregate of that revision can be had again. Waits in its aggregate's document until the relay
 * has sent it, and is then kept in the history.
 *
 * @param aggregate whose change
 * @param revision which revision it made
 * @param event what happened, by name
 * @param recordedAt when this registry recorded it
 * @param happenedAt when it happened in the world
 * @param by who asked for it
 * @param party for whom; empty for who stands for no party, and in older documents
 * @param audience who may know of it
 * @param body the message's JSON, exactly as it is sent
 * @param state the document of the aggregate as the feature's mapping made it
 * @param traceparent the trace of the request; empty when there was none
 * @param retry how a repetition of the request is recognised
 */
public record PendingChange(
        AggregateKey aggregate,
        long revision,
        String event,
        Instant recordedAt,
        Instant happenedAt,
        String by,
        Optional<String> party,
        Audience audience,
        String body,
        Document state,
        String traceparent,
        Optional<Retry> retry) {

    /** Unique among all changes of a service: {@code <type>/<id>@<revision, 20 digits>}. */
    public String id() {
        return aggregate.atRevision(revision);
    }

    /** As those read it who look into the past. */
    Recorded toRecorded() {
        return new Recorded(revision, event, recordedAt, happenedAt, by, party, body);
    }

    /** As an element of its aggregate's {@code pending} list. */
    Document toPending() {
        var document =
                new Document(Fields.REVISION, revision)
                        .append(Fields.EVENT, event)
                        .append(Fields.RECORDED_AT, Date.from(recordedAt))
                        .append(Fields.HAPPENED_AT, Date.from(happenedAt))
                        .append(Fields.BY, by)
                        .append(Fields.AUDIENCE, audience.name())
                        .append(Fields.BODY, body)
                        .append(Fields.STATE, state);
        party.ifPresent(known -> document.append(Fields.PARTY, known));
        if (!traceparent.isEmpty()) {
            document.append(Fields.TRACEPARENT, traceparent);
        }
        retry.ifPresent(known -> document.append(Fields.RETRY, Recent.retry(known)));
        return document;
    }

    /** As a document of the history. */
    Document toHistory() {
        var document =
                new Document(Fields.ID, id())
                        .append(Fields.TYPE, aggregate.type())
                        .append(Fields.AGGREGATE, aggregate.id());
        document.putAll(toPending());
        return document;
    }

    static PendingChange fromPending(AggregateKey aggregate, Document document) {
        return new PendingChange(
                aggregate,
                Fields.revision(document),
                document.getString(Fields.EVENT),
                Fields.instant(document, Fields.RECORDED_AT),
                Fields.instant(document, Fields.HAPPENED_AT),
                document.getString(Fields.BY),
                Optional.ofNullable(document.getString(Fields.PARTY)),
                Audience.valueOf(document.getString(Fields.AUDIENCE)),
                document.getString(Fields.BODY),
                document.get(Fields.STATE, Document.class),
                document.get(Fields.TRACEPARENT, ""),
                Optional.ofNullable(document.get(Fields.RETRY, Document.class))
                        .map(Recent::toRetry));
    }

    static PendingChange fromHistory(Document document) {
        var aggregate =
                new AggregateKey(
                        document.getString(Fields.TYPE), document.getString(Fields.AGGREGATE));
        return fromPending(aggregate, document);
    }
}
