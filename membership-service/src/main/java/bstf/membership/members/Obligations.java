package bstf.membership.members;

import bstf.platform.changes.Refusal;
import java.util.Optional;

/** What still counts on a member's entry. */
@FunctionalInterface
public interface Obligations {
    /** Why the entry can't be retired; empty when nothing counts on it. */
    Optional<Refusal> refusalOfRetiring(MemberCode code);
}
