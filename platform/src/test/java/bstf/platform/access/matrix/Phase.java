package bstf.platform.access.matrix;

/** How a moment lies to a term. */
public enum Phase {
    TOO_EARLY,
    PREPARATION,
    DURING,
    CLOSING,
    OVER
}
