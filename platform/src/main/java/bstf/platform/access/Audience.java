package bstf.platform.access;

/** Who may know of something; each includes those before it. */
public enum Audience {
    PUBLIC,
    OBSERVERS,
    MEMBERS,
    SECRETARIAT;

    /** Whether one who stands in this audience also stands in {@code other}. */
    public boolean includes(Audience other) {
        return compareTo(other) >= 0;
    }
}
