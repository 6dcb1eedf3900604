package bstf.gateway.overview;

/** Whether a state belongs to the body. */
public enum Standing {
    ACTIVE,
    SUSPENDED,
    WITHDRAWN
}
