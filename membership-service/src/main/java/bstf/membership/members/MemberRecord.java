package bstf.membership.members;

import bstf.platform.changes.Refusal;
import bstf.platform.time.Timeline.Entry;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * All that is said of a member, before it is checked.
 *
 * @param standings how it stands from which day on, in any order
 * @param authorities none when they are not given
 * @param retired whether the entry was a mistake and is kept for its history only
 */
public record MemberRecord(
        List<Entry<Standing>> standings, List<CompetentAuthority> authorities, boolean retired) {

    public MemberRecord {
        standings = List.copyOf(standings);
        authorities = List.copyOf(authorities);
    }

    /** Why this can't stand; empty when it can. */
    Optional<Refusal> refusal() {
        return Standings.refusalOf(standings).or(() -> Authorities.refusalOf(authorities));
    }

    MemberRecord withStandings(List<Entry<Standing>> others) {
        return new MemberRecord(others, authorities, retired);
    }

    MemberRecord withAuthorities(List<CompetentAuthority> others) {
        return new MemberRecord(standings, others, retired);
    }

    /** Whether a standing begins on {@code firstDay}. */
    boolean hasStandingFrom(LocalDate firstDay) {
        return standings.stream().anyMatch(entry -> entry.firstDay().equals(firstDay));
    }
}
