package bstf.platform.access;

/**
 * Why something is not granted.
 *
 * @param code stable, in domain words: {@code chairmanship-not-held}
 * @param detail for people: what stands, and what to do next
 */
public record Denial(Kind kind, String code, String detail) {

    /** Whose move it is. */
    public enum Kind {
        /** The caller has to say who it is. */
        WHO_IS_IT,
        /** The caller is known, and it is not its to do. */
        NOT_ITS_OWN,
        /** Too little is known here yet: the caller tries again later. */
        NOT_YET
    }
}
