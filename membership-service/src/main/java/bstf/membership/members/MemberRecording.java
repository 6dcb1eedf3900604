package bstf.membership.members;

import bstf.platform.changes.Changing;
import bstf.platform.changes.Decision;
import bstf.platform.changes.Origin;
import bstf.platform.changes.Outcome;
import bstf.platform.changes.Placing;
import bstf.platform.changes.Precondition;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

/** Keeps the record of members: who they are, how they stand, which authorities take part. */
public final class MemberRecording {
    private final Members members;
    private final Changing<Member> changing;
    private final Obligations obligations;

    public MemberRecording(Members members, Obligations obligations) {
        this.members = members;
        this.changing = new Changing<>(members);
        this.obligations = obligations;
    }

    public Outcome<Member> admit(MemberCode code, MemberRecord record, Origin origin) {
        return changing.create(code.value(), origin, () -> Member.admit(code, record));
    }

    /**
     * Changes several things at once.
     *
     * @param edit makes what shall be said of what is said; may be asked more than once
     */
    public Outcome<Member> change(
            MemberCode code,
            UnaryOperator<MemberRecord> edit,
            Precondition precondition,
            Origin origin) {
        return changing.change(
                code.value(),
                precondition,
                origin,
                member -> changed(member, edit.apply(member.record())));
    }

    public Placing<Member> enterStanding(
            MemberCode code,
            LocalDate firstDay,
            Standing standing,
            Precondition precondition,
            Origin origin) {
        return Placing.of(
                members,
                code.value(),
                precondition,
                origin,
                member -> member.record().hasStandingFrom(firstDay),
                member -> member.enter(firstDay, standing));
    }

    public Outcome<Member> removeStanding(
            MemberCode code, LocalDate firstDay, Precondition precondition, Origin origin) {
        return changing.change(
                code.value(), precondition, origin, member -> member.removeStanding(firstDay));
    }

    public Placing<Member> nameAuthority(
            MemberCode code,
            CompetentAuthority authority,
            Precondition precondition,
            Origin origin) {
        return Placing.of(
                members,
                code.value(),
                precondition,
                origin,
                member -> member.authorities().find(authority.id()).isPresent(),
                member -> member.name(authority));
    }

    public Outcome<Member> removeAuthority(
            MemberCode code, String id, Precondition precondition, Origin origin) {
        return changing.change(
                code.value(), precondition, origin, member -> member.removeAuthority(id));
    }

    public Outcome<Member> retire(MemberCode code, Precondition precondition, Origin origin) {
        return changing.change(code.value(), precondition, origin, this::retired);
    }

    private Decision<Member> changed(Member member, MemberRecord record) {
        var decision = member.change(record);
        return record.retired() && !member.retired() ? unlessObliged(member, decision) : decision;
    }

    private Decision<Member> retired(Member member) {
        return unlessObliged(member, member.retire());
    }

    private Decision<Member> unlessObliged(Member member, Decision<Member> decision) {
        return obligations
                .refusalOfRetiring(member.code())
                .<Decision<Member>>map(Decision::refused)
                .orElse(decision);
    }
}
