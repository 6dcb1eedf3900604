package bstf.membership.members;

import bstf.membership.language.Approval;
import bstf.membership.rights.MembershipRights;
import bstf.platform.access.Guard;
import bstf.platform.access.Thing;
import bstf.platform.access.Verb;
import bstf.platform.changes.Act;
import bstf.platform.changes.Changing;
import bstf.platform.changes.Origin;
import bstf.platform.changes.Outcome;
import bstf.platform.changes.Precondition;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/** Says who is a member and how each stands: one member proposes, another one approves. */
public final class MemberAdmitting {
    private final Changing<Member> changing;

    public MemberAdmitting(Members members, Guard guard) {
        this.changing = new Changing<>(members, guard);
    }

    /** Proposes a state as a member. */
    public Outcome<Member> propose(MemberCode code, MemberRecord record, Origin origin) {
        return changing.create(
                code.value(),
                origin,
                Verb.PROPOSE,
                Thing.of(MembershipRights.ENTRY, code.value()),
                () -> Member.propose(code, record, MemberCode.actingIn(origin)));
    }

    /** Approves all that is proposed of how a state stands: a new member as a whole. */
    public Outcome<Member> approve(MemberCode code, Precondition precondition, Origin origin) {
        return changing.change(
                code.value(),
                precondition,
                origin,
                entry(Verb.APPROVE),
                Approval.of(
                        precondition,
                        member -> member.accession().approveAll(MemberCode.actingIn(origin))));
    }

    /** Withdraws all that is proposed; any member may. */
    public Outcome<Member> withdraw(MemberCode code, Precondition precondition, Origin origin) {
        return changing.change(
                code.value(),
                precondition,
                origin,
                entry(Verb.PROPOSE),
                member -> member.accession().withdrawAll());
    }

    public Outcome<Member> proposeStanding(
            MemberCode code,
            LocalDate firstDay,
            Standing standing,
            Precondition precondition,
            Origin origin) {
        return changing.change(
                code.value(),
                precondition,
                origin,
                standing(Verb.PROPOSE, firstDay),
                member ->
                        member.accession()
                                .propose(firstDay, standing, MemberCode.actingIn(origin)));
    }

    /** Proposes to take a standing out; a mere proposal goes at once. */
    public Outcome<Member> takeOutStanding(
            MemberCode code, LocalDate firstDay, Precondition precondition, Origin origin) {
        return changing.change(
                code.value(),
                precondition,
                origin,
                standing(Verb.PROPOSE, firstDay),
                member -> member.accession().takeOut(firstDay, MemberCode.actingIn(origin)));
    }

    public Outcome<Member> approveStanding(
            MemberCode code, LocalDate firstDay, Precondition precondition, Origin origin) {
        return changing.change(
                code.value(),
                precondition,
                origin,
                standing(Verb.APPROVE, firstDay),
                Approval.of(
                        precondition,
                        member ->
                                member.accession().approve(firstDay, MemberCode.actingIn(origin))));
    }

    /** Withdraws what is proposed of a standing; any member may. */
    public Outcome<Member> withdrawStanding(
            MemberCode code, LocalDate firstDay, Precondition precondition, Origin origin) {
        return changing.change(
                code.value(),
                precondition,
                origin,
                standing(Verb.PROPOSE, firstDay),
                member -> member.accession().withdraw(firstDay));
    }

    private static Act<Member> standing(Verb verb, LocalDate firstDay) {
        return Act.of(
                verb,
                member ->
                        Thing.of(
                                        MembershipRights.STANDING,
                                        "%s/%s".formatted(member.code(), firstDay))
                                .proposedBy(
                                        member.proposed()
                                                .find(firstDay)
                                                .flatMap(StandingProposal::proposedBy)
                                                .map(MemberCode::value)));
    }

    /** Several members may have proposed; whoever is one of them approves nothing as a whole. */
    private static Act<Member> entry(Verb verb) {
        return Act.of(
                verb,
                member ->
                        Thing.of(MembershipRights.ENTRY, member.code().value())
                                .proposedBy(proposersOf(member)));
    }

    private static Set<String> proposersOf(Member member) {
        return member.proposed().all().stream()
                .flatMap(proposal -> proposal.proposedBy().stream())
                .map(MemberCode::value)
                .collect(Collectors.toUnmodifiableSet());
    }
}
