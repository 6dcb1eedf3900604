package bstf.platform.access;

/** What the decision point answers. */
public sealed interface Ruling {

    /**
     * It may.
     *
     * @param by whose right it is: the holder's name in the table, or the registry itself
     */
    record Granted(String by) implements Ruling {}

    /** It may not. */
    record Denied(Denial reason) implements Ruling {}
}
