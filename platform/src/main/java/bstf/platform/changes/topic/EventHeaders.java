package bstf.platform.changes.topic;

/**
 * Names of the record headers: the attributes of a CloudEvent 1.0 in binary mode (Kafka Protocol
 * Binding for CloudEvents 1.0.2, section 3.2), and this platform's extensions to it.
 */
public final class EventHeaders {
    public static final String CONTENT_TYPE = "content-type";
    public static final String SPEC_VERSION = "ce_specversion";

    /** {@code <type>/<id>@<revision, 20 digits>}. */
    public static final String ID = "ce_id";

    /** {@code /bstf/<service>}. */
    public static final String SOURCE = "ce_source";

    /** {@code bstf.<service>.<event>.v1}. */
    public static final String TYPE = "ce_type";

    /** {@code <type>/<id>}, as the record's key. */
    public static final String SUBJECT = "ce_subject";

    /** When it was recorded. */
    public static final String TIME = "ce_time";

    /** The revision, 20 digits, so that it compares as text too. */
    public static final String SEQUENCE = "ce_sequence";

    /** When it happened in the world. */
    public static final String HAPPENED_AT = "ce_happenedat";

    /** Who asked for it. */
    public static final String BY = "ce_by";

    /** For whom it was asked; not there when that is no party. */
    public static final String PARTY = "ce_party";

    /** Who may know of it, in lower case. */
    public static final String AUDIENCE = "ce_audience";

    /** The trace of the request; not there when it had none. */
    public static final String TRACEPARENT = "ce_traceparent";

    private EventHeaders() {}
}
