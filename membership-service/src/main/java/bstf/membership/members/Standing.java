package bstf.membership.members;

import bstf.membership.language.FormalDecision;

/**
 * How a member stands from a day on.
 *
 * @param kind what it may do
 * @param decision the decision behind it
 * @param backing who proposed it to this registry, and who approved it
 */
public record Standing(Kind kind, FormalDecision decision, Backing backing) {

    public Standing(Kind kind, FormalDecision decision) {
        this(kind, decision, Backing.none());
    }

    /** What a member may do. */
    public enum Kind {
        /** A member with all rights: in standing. */
        ACTIVE,
        /** Still a member; takes no part until it is active again. */
        SUSPENDED,
        /** No longer a member; it may return. */
        WITHDRAWN
    }

    public static Standing active(FormalDecision decision) {
        return new Standing(Kind.ACTIVE, decision);
    }

    public static Standing suspended(FormalDecision decision) {
        return new Standing(Kind.SUSPENDED, decision);
    }

    public static Standing withdrawn(FormalDecision decision) {
        return new Standing(Kind.WITHDRAWN, decision);
    }

    Standing backedBy(Backing others) {
        return new Standing(kind, decision, others);
    }
}
