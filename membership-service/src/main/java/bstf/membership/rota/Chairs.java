package bstf.membership.rota;

import bstf.membership.members.Member;
import bstf.membership.members.MemberCode;
import bstf.platform.changes.Refusal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/**
 * Who may chair or take care: a member in standing on the first day.
 *
 * @param members finds what is known of a member
 */
public record Chairs(Function<MemberCode, Optional<Member>> members) {

    /** Why {@code term} can't have this chair; empty when it can. */
    Optional<Refusal> refusalOf(Term term) {
        return refusalOf(
                term.chair(),
                term.firstDay(),
                "chair-not-in-standing",
                "The chair of %s, %s,".formatted(term.id(), term.chair()),
                ("the first day of %s. Only a member in standing takes the chair; choose another"
                                + " member or another first day.")
                        .formatted(term.id()));
    }

    /** Why this one can't take care; empty when it can. */
    Optional<Refusal> refusalOf(Caretaker caretaker) {
        return refusalOf(
                caretaker.member(),
                caretaker.firstDay(),
                "caretaker-not-in-standing",
                "The caretaker, %s,".formatted(caretaker.member()),
                "the first day. Only a member in standing takes care; choose another member.");
    }

    private Optional<Refusal> refusalOf(
            MemberCode code, LocalDate firstDay, String notInStanding, String who, String ending) {
        var member = members.apply(code).filter(m -> !m.retired());
        if (member.isEmpty()) {
            return Optional.of(
                    Refusal.conflict(
                            "member-unknown",
                            "%s is no member. Propose it at /api/v1/members/%s first."
                                    .formatted(who, code)));
        }
        return member.get().isInStandingOn(firstDay)
                ? Optional.empty()
                : Optional.of(
                        Refusal.conflict(
                                notInStanding,
                                "%s is %s on %s, %s"
                                        .formatted(
                                                code,
                                                howItStands(member.get(), firstDay),
                                                firstDay,
                                                ending)));
    }

    private static String howItStands(Member member, LocalDate day) {
        return member.standingOn(day)
                .map(entry ->
                        switch (entry.value().kind()) {
                            case ACTIVE -> "active";
                            case SUSPENDED -> "suspended";
                            case WITHDRAWN -> "withdrawn";
                        })
                .orElse("not yet a member");
    }
}
