package bstf.membership.members;

import java.util.Optional;

/**
 * The two members that stand behind what gives or takes away authority.
 *
 * @param proposedBy empty for what came with the founding
 * @param approvedBy another member; empty for what came with the founding
 */
public record Backing(Optional<MemberCode> proposedBy, Optional<MemberCode> approvedBy) {
    private static final Backing NONE = new Backing(Optional.empty(), Optional.empty());

    /** Of what came with the founding. */
    public static Backing none() {
        return NONE;
    }
}
