package bstf.platform.access;

/** Where acts and denials are written down for those who have to account for them. */
public interface Audit {

    /**
     * It was done, and is kept.
     *
     * @param by whose right it was
     */
    void done(Caller caller, Verb verb, Thing thing, String by);

    void denied(Caller caller, Verb verb, Thing thing, Denial reason);
}
