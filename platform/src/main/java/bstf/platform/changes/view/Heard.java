package bstf.platform.changes.view;

/** What became of a record. */
enum Heard {
    /** It was heard. */
    NEW,
    /** This revision, or a newer one, had been heard before. */
    REPEATED,
    /** It said that something is erased. */
    FORGOTTEN,
    /** A later version of messages, not for this view. */
    UNKNOWN,
    /** It could not be understood, or the hearing failed. */
    BAD
}
