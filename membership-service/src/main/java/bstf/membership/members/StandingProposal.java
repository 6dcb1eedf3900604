package bstf.membership.members;

import bstf.platform.time.Timeline;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What one member proposes of a standing; nothing, until another one approves it.
 *
 * @param standing how the member shall stand from {@code firstDay} on; empty when the standing that
 *     begins that day shall be taken out
 * @param proposedBy empty for the registry itself
 */
public record StandingProposal(
        LocalDate firstDay, Optional<Standing> standing, Optional<MemberCode> proposedBy) {

    /** Whether {@code other} proposes the same, whoever it is. */
    boolean saysTheSameAs(StandingProposal other) {
        return firstDay.equals(other.firstDay) && standing.equals(other.standing);
    }

    /**
     * What {@code standings} become by it.
     *
     * @param approver the member that approves it
     */
    Timeline<Standing> appliedTo(Timeline<Standing> standings, Optional<MemberCode> approver) {
        var backing = new Backing(proposedBy, approver);
        return standing.map(one -> standings.with(firstDay, one.backedBy(backing)))
                .orElseGet(() -> standings.without(firstDay));
    }
}
