package bstf.membership.observers;

/** What sort of party observes. */
public enum ObserverKind {
    /** An international organisation of its own. */
    ORGANISATION,
    /** An organ of an organisation: a council, a commission. */
    INSTITUTION,
    /** A body with a task that a larger organisation set up: an agency, an office, a centre. */
    AGENCY,
    /** The secretariat of an intergovernmental body. */
    SECRETARIAT,
    /** A standing cooperation of authorities without a legal person of its own. */
    COOPERATION,
    /** A state that is no member. */
    STATE
}
