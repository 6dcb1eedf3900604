package bstf.membership.observers;

import bstf.membership.members.Backing;
import bstf.membership.members.MemberCode;
import java.util.Optional;

/**
 * What one member proposes of an observer's succession; nothing, until another one approves it.
 *
 * @param succession who shall take its place; empty when the succession that stands shall go
 * @param proposedBy empty for the registry itself
 */
public record SuccessionProposal(Optional<Succession> succession, Optional<MemberCode> proposedBy) {

    /** What is in force once {@code approver} approved it. */
    Optional<Succession> approvedBy(Optional<MemberCode> approver) {
        return succession.map(one -> one.backedBy(new Backing(proposedBy, approver)));
    }
}
