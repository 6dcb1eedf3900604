package bstf.membership.members;

import bstf.membership.rights.MembershipRights;
import bstf.platform.access.Guard;
import bstf.platform.access.Thing;
import bstf.platform.access.Verb;
import bstf.platform.changes.Act;
import bstf.platform.changes.Changing;
import bstf.platform.changes.Decision;
import bstf.platform.changes.Origin;
import bstf.platform.changes.Outcome;
import bstf.platform.changes.Placing;
import bstf.platform.changes.Precondition;
import bstf.platform.time.ReferenceZone;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Keeps the record of members: a state says which of its authorities take part; whoever chairs
 * retires entries that were mistakes.
 */
public final class MemberRecording {
    private static final Act<Member> AUTHORITIES =
            Act.of(
                    Verb.CHANGE,
                    member ->
                            Thing.of(MembershipRights.AUTHORITIES, member.code().value())
                                    .ownedBy(member.code().value()));
    private static final Act<Member> ENTRY =
            Act.of(Verb.RETIRE, member -> Thing.of(MembershipRights.ENTRY, member.code().value()));

    private final Members members;
    private final Guard guard;
    private final Changing<Member> changing;
    private final Obligations obligations;
    private final ReferenceZone zone;

    public MemberRecording(
            Members members, Guard guard, Obligations obligations, ReferenceZone zone) {
        this.members = members;
        this.guard = guard;
        this.changing = new Changing<>(members, guard);
        this.obligations = obligations;
        this.zone = zone;
    }

    /**
     * Says all authorities anew.
     *
     * @param edit makes the new ones of the present ones; may be asked more than once
     */
    public Outcome<Member> giveAuthorities(
            MemberCode code,
            UnaryOperator<List<CompetentAuthority>> edit,
            Precondition precondition,
            Origin origin) {
        return changing.change(
                code.value(),
                precondition,
                origin,
                AUTHORITIES,
                member -> member.give(edit.apply(member.authorities().items())));
    }

    public Placing<Member> nameAuthority(
            MemberCode code,
            CompetentAuthority authority,
            Precondition precondition,
            Origin origin) {
        return Placing.of(
                members,
                guard,
                code.value(),
                precondition,
                origin,
                AUTHORITIES,
                member -> member.authorities().find(authority.id()).isPresent(),
                member -> member.name(authority));
    }

    public Outcome<Member> removeAuthority(
            MemberCode code, String id, Precondition precondition, Origin origin) {
        return changing.change(
                code.value(),
                precondition,
                origin,
                AUTHORITIES,
                member -> member.removeAuthority(id));
    }

    public Outcome<Member> retire(MemberCode code, Precondition precondition, Origin origin) {
        return changing.change(
                code.value(),
                precondition,
                origin,
                ENTRY,
                member -> retired(member, today(origin)));
    }

    private Decision<Member> retired(Member member, LocalDate today) {
        return obligations
                .refusalOfRetiring(member.code())
                .<Decision<Member>>map(Decision::refused)
                .orElseGet(() -> member.retire(today));
    }

    public Outcome<Member> restore(MemberCode code, Precondition precondition, Origin origin) {
        return changing.change(
                code.value(),
                precondition,
                origin,
                ENTRY,
                member -> member.restore(MemberCode.actingIn(origin), today(origin)));
    }

    private LocalDate today(Origin origin) {
        return zone.dayAt(origin.at());
    }
}
