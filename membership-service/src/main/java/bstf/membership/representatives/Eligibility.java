package bstf.membership.representatives;

import bstf.membership.language.Holding;
import bstf.membership.members.Member;
import bstf.membership.members.MemberCode;
import bstf.platform.changes.Refusal;
import bstf.platform.time.Timeline.Entry;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Whether somebody can represent a state: it must be a member, suspended or not, on the first day.
 *
 * @param code whose post it is
 * @param member what is known of that member; empty when nothing is
 */
public record Eligibility(MemberCode code, Optional<Member> member) {

    /** Why one of these entries can't stand; empty when all can. */
    Optional<Refusal> refusalOf(List<Entry<Holding>> holders) {
        if (member.filter(m -> !m.retired()).isEmpty()) {
            return Optional.of(unknown());
        }
        return holders.stream()
                .filter(entry -> !canBegin(entry.firstDay(), entry.value()))
                .findFirst()
                .map(entry -> notAMember(entry.firstDay()));
    }

    private boolean canBegin(LocalDate firstDay, Holding holding) {
        return switch (holding) {
            case Holding.Held(_) -> member.filter(m -> m.isMemberOn(firstDay)).isPresent();
            case Holding.Vacant(), Holding.NotNamed() -> true;
        };
    }

    private Refusal unknown() {
        return Refusal.conflict(
                "member-unknown",
                "There is no member %s. Propose it at /api/v1/members/%s first."
                        .formatted(code, code));
    }

    private Refusal notAMember(LocalDate firstDay) {
        return Refusal.conflict(
                "not-a-member-then",
                ("%s is no member on %s, so nobody represents it from that day. Choose a day of its"
                                + " membership, or enter its standing first.")
                        .formatted(code, firstDay));
    }
}
