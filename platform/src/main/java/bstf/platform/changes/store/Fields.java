package bstf.platform.changes.store;

import com.mongodb.client.model.Projections;
import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.bson.conversions.Bson;

/** The names of what the documents hold; each stands here once. */
final class Fields {
    static final String ID = "_id";
    static final String TYPE = "type";
    static final String AGGREGATE = "aggregate";
    static final String REVISION = "revision";
    static final String ORDER = "order";
    static final String CHANGED_AT = "changedAt";
    static final String STATE = "state";
    static final String PENDING = "pending";
    static final String RECENT = "recent";
    static final String EVENT = "event";
    static final String RECORDED_AT = "recordedAt";
    static final String HAPPENED_AT = "happenedAt";
    static final String BY = "by";
    static final String PARTY = "party";
    static final String AUDIENCE = "audience";
    static final String BODY = "body";
    static final String TRACEPARENT = "traceparent";
    static final String RETRY = "retry";

    /** What stands, without the lists, which may be long. */
    static final Bson CURRENT = Projections.include(ID, REVISION, CHANGED_AT, STATE);

    private Fields() {}

    static long revision(Document document) {
        return document.get(REVISION, Number.class).longValue();
    }

    static Instant instant(Document document, String field) {
        return document.get(field, Date.class).toInstant();
    }

    /** Whether what stands was known at {@code knownAt} already. */
    static boolean isKnown(Document document, Instant knownAt) {
        return !instant(document, CHANGED_AT).isAfter(knownAt);
    }
}
