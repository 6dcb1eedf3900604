package bstf.membership.rota;

import bstf.membership.members.Backing;
import bstf.membership.members.MemberCode;
import java.util.Optional;

/** Whether a caretaker takes care. */
public sealed interface CaretakerStatus {

    /**
     * One member proposes it; it gives nothing yet.
     *
     * @param by empty for the registry itself
     */
    record Proposed(Optional<MemberCode> by) implements CaretakerStatus {}

    /**
     * Another member approved it.
     *
     * @param ending that one member proposes to end it at once
     */
    record Approved(Backing backing, Optional<Ending> ending) implements CaretakerStatus {}

    /** A proposal to end it at once. */
    record Ending(Optional<MemberCode> proposedBy) {}

    /** The cases as one word, for those who write them down. */
    enum Kind {
        /** Proposed; gives nothing. */
        PROPOSED,
        /** Approved by another member. */
        APPROVED
    }

    /** The status that was written down as these. */
    static CaretakerStatus of(Kind kind, Backing backing, Optional<Ending> ending) {
        return switch (kind) {
            case PROPOSED -> new Proposed(backing.proposedBy());
            case APPROVED -> new Approved(backing, ending);
        };
    }

    default Kind kind() {
        return switch (this) {
            case Proposed _ -> Kind.PROPOSED;
            case Approved _ -> Kind.APPROVED;
        };
    }

    default Backing backing() {
        return switch (this) {
            case Proposed(var by) -> new Backing(by, Optional.empty());
            case Approved(var backing, _) -> backing;
        };
    }

    default Optional<Ending> ending() {
        return switch (this) {
            case Proposed _ -> Optional.empty();
            case Approved(_, var ending) -> ending;
        };
    }

    /** The member whose proposal waits for another one's approval. */
    default Optional<MemberCode> proposer() {
        return switch (this) {
            case Proposed(var by) -> by;
            case Approved(_, var ending) -> ending.flatMap(Ending::proposedBy);
        };
    }
}
