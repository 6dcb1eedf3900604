package bstf.membership.members;

import bstf.membership.language.Gap;
import bstf.membership.members.Standing.Kind;
import bstf.platform.changes.Decision;
import bstf.platform.changes.Refusal;
import bstf.platform.time.Timeline.Entry;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A member state. Its withdrawal is a standing; only an entry that was a mistake is retired.
 *
 * @param standings what is in force; none while its admission is only proposed
 * @param proposed what is proposed of its standings, which gives and takes away nothing
 * @param retired whether it is kept for its history only
 */
public record Member(
        MemberCode code,
        Standings standings,
        ProposedStandings proposed,
        Authorities authorities,
        boolean retired) {

    /** Enters a state as a member at once, as the founding does. */
    public static Decision<Member> admit(MemberCode code, MemberRecord record) {
        return refusalOf(code, record)
                .<Decision<Member>>map(Decision::refused)
                .orElseGet(() ->
                        Decision.taken(
                                new Member(
                                        code,
                                        Standings.of(record.standings()),
                                        ProposedStandings.none(),
                                        Authorities.of(record.authorities()),
                                        false),
                                new MemberEvent.MemberAdmitted()));
    }

    /** Proposes a state as a member; it is none until another member approves it. */
    public static Decision<Member> propose(
            MemberCode code, MemberRecord record, Optional<MemberCode> by) {
        return refusalOf(code, record)
                .<Decision<Member>>map(Decision::refused)
                .orElseGet(() ->
                        Decision.taken(
                                new Member(
                                        code,
                                        Standings.none(),
                                        ProposedStandings.of(Standings.of(record.standings()), by),
                                        Authorities.of(record.authorities()),
                                        false),
                                new MemberEvent.MemberProposed()));
    }

    private static Optional<Refusal> refusalOf(MemberCode code, MemberRecord record) {
        return code.isKnown()
                ? record.refusal()
                : Optional.of(
                        Refusal.invalid(
                                "country-unknown",
                                "code",
                                ("%s is no country that CLDR has a name for. Use the ISO 3166-1"
                                                + " alpha-2 code; the United Kingdom is GB, Greece is"
                                                + " GR.")
                                        .formatted(code)));
    }

    /** What two members say of how it stands. */
    public Accession accession() {
        return new Accession(this);
    }

    Member with(Standings inForce, ProposedStandings others) {
        return new Member(code, inForce, others, authorities, retired);
    }

    /** Says all of its authorities anew. */
    public Decision<Member> give(List<CompetentAuthority> others) {
        return of(others, new MemberEvent.AuthoritiesGiven());
    }

    /** Names an authority, or changes the name or remit of the one with its id. */
    public Decision<Member> name(CompetentAuthority authority) {
        return of(authorities.with(authority), new MemberEvent.AuthorityNamed());
    }

    /** Says that an authority no longer takes part. */
    public Decision<Member> removeAuthority(String id) {
        return authorities.find(id).isEmpty()
                ? Decision.refused(
                        Refusal.absent(
                                "authority-unknown",
                                "%s has no competent authority %s; its authorities name the ids."
                                        .formatted(code, id)))
                : of(authorities.without(id), new MemberEvent.AuthorityRemoved());
    }

    private Decision<Member> of(List<CompetentAuthority> others, MemberEvent event) {
        return Authorities.refusalOf(others)
                .<Decision<Member>>map(Decision::refused)
                .orElseGet(() ->
                        Decision.taken(
                                new Member(
                                        code, standings, proposed, Authorities.of(others), retired),
                                event));
    }

    /**
     * Takes an entry that was a mistake out of the lists. One that makes a state a member today or
     * later stays: two members take that out first, or its withdrawal begins.
     */
    public Decision<Member> retire(LocalDate today) {
        return isAMemberFrom(today)
                ? Decision.refused(
                        Refusal.conflict(
                                "member-has-standing",
                                ("%s is a member, today or later, and one member alone does not end that."
                                                + " Propose that its standing be taken out, or a"
                                                + " withdrawal; when another member has approved it"
                                                + " and it has begun, retire the entry.")
                                        .formatted(code)))
                : Decision.taken(
                        new Member(code, standings, ProposedStandings.none(), authorities, true),
                        new MemberEvent.MemberRetired());
    }

    /**
     * Brings an entry back that was retired by mistake. What would make the state a member, today
     * or later, comes back as a proposal: one member alone gives nobody a standing.
     *
     * @param by the member that brings it back
     */
    public Decision<Member> restore(Optional<MemberCode> by, LocalDate today) {
        var back = new Member(code, standings, proposed, authorities, false);
        return Decision.taken(
                retired && isAMemberFrom(today)
                        ? back.with(Standings.none(), ProposedStandings.of(standings, by))
                        : back,
                new MemberEvent.MemberRestored());
    }

    /** Whether the standings make it a member on any day from {@code day} on. */
    private boolean isAMemberFrom(LocalDate day) {
        return standings.memberships().stream().anyMatch(days -> !days.endsBefore(day));
    }

    /** The standing in force on {@code day}; empty before the first one. */
    public Optional<Entry<Standing>> standingOn(LocalDate day) {
        return standings.on(day);
    }

    /** Whether it takes part on {@code day}: active, neither suspended nor withdrawn. */
    public boolean isInStandingOn(LocalDate day) {
        return !retired && standingOn(day).filter(e -> e.value().kind() == Kind.ACTIVE).isPresent();
    }

    /** Whether the state is a member on {@code day}, in standing or suspended. */
    public boolean isMemberOn(LocalDate day) {
        return standingOn(day).filter(e -> e.value().kind() != Kind.WITHDRAWN).isPresent();
    }

    /** What is missing, on the days on which the state is a member. */
    public List<Gap> gaps() {
        return switch (authorities) {
            case Authorities.Given(_) -> List.of();
            case Authorities.NotGiven() ->
                    standings.memberships().stream()
                            .map(days -> new Gap("authorities-not-given", "authorities", days))
                            .toList();
        };
    }
}
