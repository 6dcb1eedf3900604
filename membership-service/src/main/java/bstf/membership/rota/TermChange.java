package bstf.membership.rota;

import bstf.membership.members.MemberCode;
import java.util.Optional;

/** What one member proposes to become of a decided term; nothing, until another decides it. */
public sealed interface TermChange {

    /** Another chair, other days, or the same ones by another decision. */
    record Anew(TermPlan plan, Optional<MemberCode> proposedBy) implements TermChange {}

    /** That it become a proposal again. */
    record TakingBack(Optional<MemberCode> proposedBy) implements TermChange {}

    Optional<MemberCode> proposedBy();
}
