package bstf.membership.members;

import bstf.platform.changes.Changing;
import bstf.platform.changes.Origin;
import bstf.platform.changes.Outcome;
import bstf.platform.changes.Precondition;
import bstf.platform.time.Timeline.Entry;
import java.time.LocalDate;
import java.util.List;

/** Keeps the record of members: who they are, how they stand, which authorities take part. */
public final class MemberRecording {
    private final Changing<Member> changing;

    public MemberRecording(Members members) {
        this.changing = new Changing<>(members);
    }

    public Outcome<Member> admit(
            MemberCode code,
            List<Entry<Standing>> standings,
            List<CompetentAuthority> authorities,
            boolean retired,
            Origin origin) {
        return changing.create(
                code.value(), origin, () -> Member.admit(code, standings, authorities, retired));
    }

    public Outcome<Member> change(
            MemberCode code,
            List<Entry<Standing>> standings,
            List<CompetentAuthority> authorities,
            boolean retired,
            Precondition precondition,
            Origin origin) {
        return changing.change(
                code.value(),
                precondition,
                origin,
                member -> member.change(standings, authorities, retired));
    }

    public Outcome<Member> enterStanding(
            MemberCode code,
            LocalDate firstDay,
            Standing standing,
            Precondition precondition,
            Origin origin) {
        return changing.change(
                code.value(), precondition, origin, member -> member.enter(firstDay, standing));
    }

    public Outcome<Member> removeStanding(
            MemberCode code, LocalDate firstDay, Precondition precondition, Origin origin) {
        return changing.change(
                code.value(), precondition, origin, member -> member.removeStanding(firstDay));
    }

    public Outcome<Member> nameAuthority(
            MemberCode code,
            CompetentAuthority authority,
            Precondition precondition,
            Origin origin) {
        return changing.change(
                code.value(), precondition, origin, member -> member.name(authority));
    }

    public Outcome<Member> removeAuthority(
            MemberCode code, String id, Precondition precondition, Origin origin) {
        return changing.change(
                code.value(), precondition, origin, member -> member.removeAuthority(id));
    }

    public Outcome<Member> retire(MemberCode code, Precondition precondition, Origin origin) {
        return changing.change(code.value(), precondition, origin, Member::retire);
    }
}
