package bstf.membership.members;

import bstf.platform.changes.Refusal;
import bstf.platform.time.Timeline.Entry;
import java.util.List;
import java.util.Optional;

/**
 * All that is said of a new member, before it is checked.
 *
 * @param standings how it stands from which day on, in any order
 * @param authorities none when they are not given
 */
public record MemberRecord(List<Entry<Standing>> standings, List<CompetentAuthority> authorities) {

    public MemberRecord {
        standings = List.copyOf(standings);
        authorities = List.copyOf(authorities);
    }

    /** Why this can't stand; empty when it can. */
    Optional<Refusal> refusal() {
        return Standings.refusalOf(standings).or(() -> Authorities.refusalOf(authorities));
    }
}
