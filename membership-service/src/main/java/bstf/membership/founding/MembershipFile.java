package bstf.membership.founding;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;

/**
 * What {@code membership.yaml} says.
 *
 * @param decisions that standings and terms name by id, so that each is written once
 */
record MembershipFile(
        @NotNull @Valid BodyEntry body,
        @NotNull List<@NotNull @Valid DecisionEntry> decisions,
        @NotNull List<@NotNull @Valid MemberEntry> members,
        @NotNull List<@NotNull @Valid ObserverEntry> observers,
        @NotNull List<@NotNull @Valid TermEntry> rota) {

    Decisions named() {
        return new Decisions(decisions);
    }

    /** The member with this code. */
    Optional<MemberEntry> member(String code) {
        return members.stream().filter(member -> member.code().equals(code)).findFirst();
    }
}
