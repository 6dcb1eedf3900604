package bstf.platform.access;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What a right is about.
 *
 * @param kind {@code meeting}, {@code term}: the word of the table of rights
 * @param owner the party whose own it is
 * @param fallsOn the day by which it belongs to a term
 * @param proposedBy the members whose proposals wait for approval
 * @param visibility who may know of it
 */
public record Thing(
        String kind,
        String id,
        Optional<String> owner,
        Optional<LocalDate> fallsOn,
        Set<String> proposedBy,
        Visibility visibility) {

    public Thing {
        proposedBy = Set.copyOf(proposedBy);
    }

    public static Thing of(String kind, String id) {
        return new Thing(
                kind, id, Optional.empty(), Optional.empty(), Set.of(), Visibility.everybody());
    }

    public Thing ownedBy(String party) {
        return new Thing(kind, id, Optional.of(party), fallsOn, proposedBy, visibility);
    }

    public Thing fallingOn(LocalDate day) {
        return new Thing(kind, id, owner, Optional.of(day), proposedBy, visibility);
    }

    public Thing proposedBy(Optional<String> member) {
        return proposedBy(member.map(Set::of).orElseGet(Set::of));
    }

    public Thing proposedBy(Set<String> members) {
        return new Thing(kind, id, owner, fallsOn, members, visibility);
    }

    public Thing visibleTo(Visibility others) {
        return new Thing(kind, id, owner, fallsOn, proposedBy, others);
    }

    /** Whether {@code other} lies in the same hands. */
    public boolean isInTheHandsOf(Thing other) {
        return kind.equals(other.kind)
                && owner.equals(other.owner)
                && fallsOn.equals(other.fallsOn);
    }
}
