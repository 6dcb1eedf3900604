package bstf.membership.members.store;

import bstf.membership.members.Backing;
import bstf.membership.members.MemberCode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The two members behind what gives authority, as MongoDB keeps them. */
public record KeptBacking(@Nullable String proposedBy, @Nullable String approvedBy) {

    /** Nothing for what came with the founding. */
    public static @Nullable KeptBacking of(Backing backing) {
        return backing.equals(Backing.none())
                ? null
                : new KeptBacking(text(backing.proposedBy()), text(backing.approvedBy()));
    }

    private static @Nullable String text(Optional<MemberCode> member) {
        return member.map(MemberCode::value).orElse(null);
    }

    public static Backing toBacking(@Nullable KeptBacking kept) {
        return kept == null
                ? Backing.none()
                : new Backing(
                        Optional.ofNullable(kept.proposedBy).map(MemberCode::new),
                        Optional.ofNullable(kept.approvedBy).map(MemberCode::new));
    }
}
