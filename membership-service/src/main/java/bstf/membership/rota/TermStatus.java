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
