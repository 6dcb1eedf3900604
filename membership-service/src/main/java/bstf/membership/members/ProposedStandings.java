package bstf.membership.members;

import bstf.platform.time.Timeline;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All that is proposed of a member's standings, by first day; one proposal for each day. */
public record ProposedStandings(List<StandingProposal> all) {
    private static final ProposedStandings NONE = new ProposedStandings(List.of());

    public ProposedStandings {
        all = all.stream().sorted(Comparator.comparing(StandingProposal::firstDay)).toList();
    }

    public static ProposedStandings none() {
        return NONE;
    }

    /** That all of {@code standings} be in force, as {@code proposer} proposes. */
    static ProposedStandings of(Standings standings, Optional<MemberCode> proposer) {
        return new ProposedStandings(
                standings.timeline().entries().stream()
                        .map(entry ->
                                new StandingProposal(
                                        entry.firstDay(),
                                        Optional.of(entry.value().backedBy(Backing.none())),
                                        proposer))
                        .toList());
    }

    public Optional<StandingProposal> find(LocalDate firstDay) {
        return all.stream().filter(one -> one.firstDay().equals(firstDay)).findFirst();
    }

    /** With {@code proposal} for its day; who proposed the same before stays its proposer. */
    ProposedStandings with(StandingProposal proposal) {
        return find(proposal.firstDay()).filter(proposal::saysTheSameAs).isPresent()
                ? this
                : new ProposedStandings(
                        Stream.concat(
                                        without(proposal.firstDay()).all.stream(),
                                        Stream.of(proposal))
                                .toList());
    }

    ProposedStandings without(LocalDate firstDay) {
        return new ProposedStandings(
                all.stream().filter(one -> !one.firstDay().equals(firstDay)).toList());
    }

    /** What {@code standings} become when all of this is approved. */
    Timeline<Standing> appliedTo(Timeline<Standing> standings, Optional<MemberCode> approver) {
        var applied = standings;
        for (var proposal : all) {
            applied = proposal.appliedTo(applied, approver);
        }
        return applied;
    }
}
