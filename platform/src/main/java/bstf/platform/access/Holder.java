package bstf.platform.access;

/** Who holds a right, and the scope without which it is not exercised. */
public enum Holder {
    /** The party whose own the thing is: an active member, an observer. */
    OWNER(Scope.WRITE),
    /** Any active member. */
    MEMBER(Scope.WRITE),
    /** Any active member but the one that proposed. */
    ANOTHER_MEMBER(Scope.WRITE),
    /** The member in whose term, or care, the thing falls. */
    CHAIR_OF_ITS_TERM(Scope.SECRETARIAT_ACT),
    /** The member that chairs, or takes care, today. */
    SITTING_CHAIR(Scope.SECRETARIAT_ACT),
    /** Whoever may read history. */
    AUDITOR(Scope.AUDIT_READ),
    /** Whoever runs the system. */
    OPERATOR(Scope.OPERATE);

    private final Scope scope;

    Holder(Scope scope) {
        this.scope = scope;
    }

    public Scope scope() {
        return scope;
    }
}
