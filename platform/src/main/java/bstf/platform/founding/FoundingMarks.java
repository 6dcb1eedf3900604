package bstf.platform.founding;

/** Remembers how far the founding of each part has come. */
public interface FoundingMarks {

    /** How far it has come. */
    enum Progress {
        /** Nothing was stored. */
        NOT_BEGUN,
        /** Something may have been stored; a stop came in between, or another process is at it. */
        BEGUN,
        /** All is stored. */
        DONE
    }

    Progress of(String part);

    /** Marks as begun; what is done stays done. */
    void begin(String part);

    void finish(String part);
}
