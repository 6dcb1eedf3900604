package bstf.platform.changes;

/** Who may know of something; each includes those before it. */
public enum Audience {
    PUBLIC,
    OBSERVERS,
    MEMBERS,
    SECRETARIAT
}
