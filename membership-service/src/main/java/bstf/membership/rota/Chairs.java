package bstf.membership.rota;

import bstf.membership.members.Member;
import bstf.membership.members.MemberCode;
import bstf.platform.changes.Refusal;
import java.util.Optional;
import java.util.function.Function;

/**
 * Who may chair: a member in standing on the term's first day.
 *
 * @param members finds what is known of a member
 */
public record Chairs(Function<MemberCode, Optional<Member>> members) {

    /** Why {@code term} can't have this chair; empty when it can. */
    Optional<Refusal> refusalOf(Term term) {
        var member = members.apply(term.chair()).filter(m -> !m.retired());
        if (member.isEmpty()) {
            return Optional.of(
                    Refusal.conflict(
                            "member-unknown",
                            "The chair of %s, %s, is no member. Enter it at /api/v1/members/%s first."
                                    .formatted(term.id(), term.chair(), term.chair())));
        }
        if (member.get().isInStandingOn(term.firstDay())) {
            return Optional.empty();
        }
        return Optional.of(
                Refusal.conflict(
                        "chair-not-in-standing",
                        ("%s is %s on %s, the first day of %s. Only a member in standing takes the"
                                        + " chair; choose another member or another first day.")
                                .formatted(
                                        term.chair(),
                                        howItStands(member.get(), term),
                                        term.firstDay(),
                                        term.id())));
    }

    private static String howItStands(Member member, Term term) {
        return member.standingOn(term.firstDay())
                .map(entry ->
                        switch (entry.value().kind()) {
                            case ACTIVE -> "active";
                            case SUSPENDED -> "suspended";
                            case WITHDRAWN -> "withdrawn";
                        })
                .orElse("not yet a member");
    }
}
