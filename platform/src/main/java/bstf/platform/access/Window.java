package bstf.platform.access;

/**
 * When a right is open. All but the first are measured against the term in which the thing falls.
 */
public enum Window {
    ALWAYS,
    /** Some days before the term, for the next decided chair: the preparation window. */
    BEFORE,
    /** From the term's first day to its last. */
    DURING,
    /** Some days after the term: the closing window. */
    CLOSING,
    /** From the end of the closing window on; at once for what falls in nobody's term. */
    AFTERWARDS
}
