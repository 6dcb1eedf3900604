package bstf.platform.changes.store;

import bstf.platform.changes.Retry;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;

/** A request that changed an aggregate, remembered so that its repetition is recognised. */
record Recent(Retry retry, long revision, Instant at) {
    static final String AT = "at";
    private static final String CALLER = "caller";
    private static final String KEY = "key";
    private static final String FINGERPRINT = "fingerprint";

    boolean usesKeyOf(Retry other) {
        return retry.caller().equals(other.caller()) && retry.key().equals(other.key());
    }

    Document toDocument() {
        return retry(retry).append(Fields.REVISION, revision).append(AT, Date.from(at));
    }

    static Optional<Recent> of(PendingChange change) {
        return change.retry()
                .map(retry -> new Recent(retry, change.revision(), change.recordedAt()));
    }

    static Recent of(Document document) {
        return new Recent(
                toRetry(document), Fields.revision(document), Fields.instant(document, AT));
    }

    static Document retry(Retry retry) {
        return new Document(CALLER, retry.caller())
                .append(KEY, retry.key())
                .append(FINGERPRINT, retry.fingerprint());
    }

    static Retry toRetry(Document document) {
        return new Retry(
                document.getString(CALLER),
                document.getString(KEY),
                document.getString(FINGERPRINT));
    }
}
