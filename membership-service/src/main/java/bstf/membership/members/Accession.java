package bstf.membership.members;

import bstf.platform.changes.Decision;
import bstf.platform.changes.Refusal;
import bstf.platform.time.Timeline;
import java.time.LocalDate;
import java.util.Optional;

/** What two members say of how a member stands: one proposes, another one approves. */
public record Accession(Member member) {

    /** Proposes how it stands from {@code firstDay} on, or a correction of what begins that day. */
    public Decision<Member> propose(
            LocalDate firstDay, Standing standing, Optional<MemberCode> by) {
        return proposed(
                new StandingProposal(firstDay, Optional.of(standing), by),
                new MemberEvent.StandingProposed());
    }

    /** Proposes to take out what was entered for {@code firstDay}; a mere proposal goes at once. */
    public Decision<Member> takeOut(LocalDate firstDay, Optional<MemberCode> by) {
        if (member.standings().timeline().startingOn(firstDay).isPresent()) {
            return proposed(
                    new StandingProposal(firstDay, Optional.empty(), by),
                    new MemberEvent.StandingRemovalProposed());
        }
        return member.proposed().find(firstDay).isPresent()
                ? withdraw(firstDay)
                : Decision.refused(
                        Refusal.absent(
                                "standing-unknown",
                                "No standing of %s begins on %s; its standings name the first days."
                                        .formatted(member.code(), firstDay)));
    }

    private Decision<Member> proposed(StandingProposal proposal, MemberEvent event) {
        var proposals = member.proposed().with(proposal);
        return retired()
                .or(() -> tooMany(proposals))
                .or(() -> refusalOf(proposal, proposals))
                .<Decision<Member>>map(Decision::refused)
                .orElseGet(() -> Decision.taken(member.with(member.standings(), proposals), event));
    }

    private Optional<Refusal> retired() {
        return member.retired()
                ? Optional.of(
                        Refusal.conflict(
                                "member-retired",
                                "The entry of %s is retired. Have it brought back first."
                                        .formatted(member.code())))
                : Optional.empty();
    }

    private static Optional<Refusal> tooMany(ProposedStandings proposals) {
        return proposals.all().size() <= Standings.MOST
                ? Optional.empty()
                : Optional.of(
                        Refusal.invalid(
                                "too-many-entries",
                                "proposedStandings",
                                "More than %d proposals would wait for approval."
                                        .formatted(Standings.MOST)));
    }

    /** A proposal has to make sense by itself, or together with what else is proposed. */
    private Optional<Refusal> refusalOf(StandingProposal proposal, ProposedStandings all) {
        var now = member.standings().timeline();
        Optional<MemberCode> nobody = Optional.empty();
        var alone = Standings.refusalOf(proposal.appliedTo(now, nobody));
        return alone.isEmpty() || Standings.refusalOf(all.appliedTo(now, nobody)).isEmpty()
                ? Optional.empty()
                : alone;
    }

    /**
     * Approves what is proposed for {@code firstDay}.
     *
     * @param by the member that approves, another than the one that proposed
     */
    public Decision<Member> approve(LocalDate firstDay, Optional<MemberCode> by) {
        return member.proposed()
                .find(firstDay)
                .map(proposal ->
                        approved(
                                proposal.appliedTo(member.standings().timeline(), by),
                                member.proposed().without(firstDay),
                                eventOf(proposal)))
                .orElseGet(() ->
                        nothing(
                                member.standings().timeline().startingOn(firstDay).isPresent(),
                                "from %s ".formatted(firstDay)));
    }

    /** Approves all that is proposed: a new member as a whole. */
    public Decision<Member> approveAll(Optional<MemberCode> by) {
        return member.proposed().all().isEmpty()
                ? nothing(!member.standings().isNone(), "")
                : approved(
                        member.proposed().appliedTo(member.standings().timeline(), by),
                        ProposedStandings.none(),
                        member.standings().isNone()
                                ? new MemberEvent.MemberAdmitted()
                                : new MemberEvent.StandingEntered());
    }

    private Decision<Member> approved(
            Timeline<Standing> standings, ProposedStandings rest, MemberEvent event) {
        return Standings.refusalOf(standings)
                .<Decision<Member>>map(Decision::refused)
                .orElseGet(
                        () -> Decision.taken(member.with(new Standings(standings), rest), event));
    }

    private MemberEvent eventOf(StandingProposal proposal) {
        if (proposal.standing().isEmpty()) {
            return new MemberEvent.StandingRemoved();
        }
        if (member.standings().isNone()) {
            return new MemberEvent.MemberAdmitted();
        }
        return member.standings().timeline().startingOn(proposal.firstDay()).isPresent()
                ? new MemberEvent.StandingCorrected()
                : new MemberEvent.StandingEntered();
    }

    /** Withdraws what is proposed for {@code firstDay}. */
    public Decision<Member> withdraw(LocalDate firstDay) {
        return member.proposed().find(firstDay).isEmpty()
                ? nothing(false, "from %s ".formatted(firstDay))
                : withdrawn(member.proposed().without(firstDay));
    }

    /** Withdraws all that is proposed. */
    public Decision<Member> withdrawAll() {
        return member.proposed().all().isEmpty()
                ? nothing(false, "")
                : withdrawn(ProposedStandings.none());
    }

    private Decision<Member> withdrawn(ProposedStandings rest) {
        return Decision.taken(
                member.with(member.standings(), rest), new MemberEvent.StandingProposalWithdrawn());
    }

    private Decision<Member> nothing(boolean approved, String which) {
        return Decision.refused(
                Refusal.conflict(
                        approved ? "already-approved" : "nothing-proposed",
                        "Nothing is proposed of how %s stands %s%s."
                                .formatted(
                                        member.code(),
                                        which,
                                        approved ? "that is not approved" : "now")));
    }
}
