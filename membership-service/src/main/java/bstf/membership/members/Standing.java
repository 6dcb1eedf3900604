package bstf.membership.members;

import bstf.membership.language.FormalDecision;

/**
 * How a member stands from a day on.
 *
 * @param kind what it may do
 * @param decision the decision behind it
 */
public record Standing(Kind kind, FormalDecision decision) {

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
}
