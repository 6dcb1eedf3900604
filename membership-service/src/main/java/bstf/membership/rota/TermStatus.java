package bstf.membership.rota;

import bstf.membership.language.FormalDecision;
import java.util.Optional;

/** Whether a term stands. */
public sealed interface TermStatus {

    /**
     * It is planned and gives no chair yet.
     *
     * @param takenBackBy the decision that made a decided term a proposal again; empty for one that
     *     was never decided
     */
    record Proposed(Optional<FormalDecision> takenBackBy) implements TermStatus {}

    /** It is decided. */
    record Decided(FormalDecision decision) implements TermStatus {}

    static TermStatus proposed() {
        return new Proposed(Optional.empty());
    }

    static TermStatus decided(FormalDecision decision) {
        return new Decided(decision);
    }

    /** The cases as one word, for those who write them down. */
    enum Kind {
        /** Planned; gives no chair. */
        PROPOSED,
        /** Decided. */
        DECIDED
    }

    /**
     * The status that was written down as these two.
     *
     * @throws IllegalArgumentException when a decided one has no decision
     */
    static TermStatus of(Kind kind, Optional<FormalDecision> decision) {
        return switch (kind) {
            case PROPOSED -> new Proposed(decision);
            case DECIDED ->
                    new Decided(
                            decision.orElseThrow(() ->
                                    new IllegalArgumentException(
                                            "decision: missing (expected: the one that decided the"
                                                    + " term)")));
        };
    }

    default Kind kind() {
        return isDecided() ? Kind.DECIDED : Kind.PROPOSED;
    }

    /** The decision behind the status. */
    default Optional<FormalDecision> ground() {
        return switch (this) {
            case Proposed(var takenBackBy) -> takenBackBy;
            case Decided(var decision) -> Optional.of(decision);
        };
    }

    default boolean isDecided() {
        return switch (this) {
            case Proposed(_) -> false;
            case Decided(_) -> true;
        };
    }
}
