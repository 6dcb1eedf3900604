package bstf.membership.rota;

import bstf.membership.language.FormalDecision;
import bstf.membership.members.Backing;
import bstf.membership.members.MemberCode;
import java.util.Optional;

/** Whether a term stands. */
public sealed interface TermStatus {

    /**
     * It is planned and gives no chair yet.
     *
     * @param by the member that proposed it; empty where that is not known, and where the term was
     *     taken back and nobody proposed it anew
     * @param takenBackBy the decision that made a decided term a proposal again; empty for one that
     *     was never decided
     */
    record Proposed(Optional<MemberCode> by, Optional<FormalDecision> takenBackBy)
            implements TermStatus {}

    /**
     * It is decided.
     *
     * @param backing who proposed what stands, and who decided it
     * @param change what is proposed to become of it
     */
    record Decided(FormalDecision decision, Backing backing, Optional<TermChange> change)
            implements TermStatus {}

    /** A proposal of which it is not known who made it. */
    static TermStatus proposed() {
        return new Proposed(Optional.empty(), Optional.empty());
    }

    static TermStatus proposed(Optional<MemberCode> by) {
        return new Proposed(by, Optional.empty());
    }

    static TermStatus decided(FormalDecision decision) {
        return decided(decision, Backing.none());
    }

    static TermStatus decided(FormalDecision decision, Backing backing) {
        return new Decided(decision, backing, Optional.empty());
    }

    /** The cases as one word, for those who write them down. */
    enum Kind {
        /** Planned; gives no chair. */
        PROPOSED,
        /** Decided. */
        DECIDED
    }

    /**
     * The status that was written down as these.
     *
     * @throws IllegalArgumentException when a decided one has no decision
     */
    static TermStatus of(
            Kind kind,
            Optional<FormalDecision> decision,
            Backing backing,
            Optional<TermChange> change) {
        return switch (kind) {
            case PROPOSED -> new Proposed(backing.proposedBy(), decision);
            case DECIDED ->
                    new Decided(
                            decision.orElseThrow(() ->
                                    new IllegalArgumentException(
                                            "decision: missing (expected: the one that decided the"
                                                    + " term)")),
                            backing,
                            change);
        };
    }

    default Kind kind() {
        return switch (this) {
            case Proposed _ -> Kind.PROPOSED;
            case Decided _ -> Kind.DECIDED;
        };
    }

    default boolean isDecided() {
        return kind() == Kind.DECIDED;
    }

    /** The decision behind the status. */
    default Optional<FormalDecision> ground() {
        return switch (this) {
            case Proposed(_, var takenBackBy) -> takenBackBy;
            case Decided(var decision, _, _) -> Optional.of(decision);
        };
    }

    /** The members behind the status. */
    default Backing backing() {
        return switch (this) {
            case Proposed(var by, _) -> new Backing(by, Optional.empty());
            case Decided(_, var backing, _) -> backing;
        };
    }

    /** What is proposed to become of a decided term. */
    default Optional<TermChange> change() {
        return switch (this) {
            case Proposed _ -> Optional.empty();
            case Decided(_, _, var change) -> change;
        };
    }
}
