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
 * @param retired whether it is kept for its history only
 */
public record Member(
        MemberCode code, Standings standings, Authorities authorities, boolean retired) {

    /**
     * Enters a state as a member.
     *
     * @param standings in any order; the first one is active
     * @param authorities none when they are not given
     */
    public static Decision<Member> admit(
            MemberCode code,
            List<Entry<Standing>> standings,
            List<CompetentAuthority> authorities,
            boolean retired) {
        if (!code.isKnown()) {
            return Decision.refused(
                    Refusal.invalid(
                            "country-unknown",
                            "code",
                            ("%s is no country that CLDR has a name for. Use the ISO 3166-1 alpha-2"
                                            + " code; the United Kingdom is GB, Greece is GR.")
                                    .formatted(code)));
        }
        return of(code, standings, authorities, retired, new MemberEvent.MemberAdmitted());
    }

    private static Decision<Member> of(
            MemberCode code,
            List<Entry<Standing>> standings,
            List<CompetentAuthority> authorities,
            boolean retired,
            MemberEvent event) {
        return Standings.refusalOf(standings)
                .or(() -> Authorities.refusalOf(authorities))
                .<Decision<Member>>map(Decision::refused)
                .orElseGet(() ->
                        Decision.taken(
                                new Member(
                                        code,
                                        Standings.of(standings),
                                        Authorities.of(authorities),
                                        retired),
                                event));
    }

    /** Changes several things at once. */
    public Decision<Member> change(
            List<Entry<Standing>> standings,
            List<CompetentAuthority> authorities,
            boolean retired) {
        return of(code, standings, authorities, retired, eventOf(retired));
    }

    private MemberEvent eventOf(boolean retiredNow) {
        if (retiredNow == retired) {
            return new MemberEvent.MemberChanged();
        }
        return retiredNow ? new MemberEvent.MemberRetired() : new MemberEvent.MemberRestored();
    }

    /** Enters the standing from {@code firstDay} on, or corrects the one that begins that day. */
    public Decision<Member> enter(LocalDate firstDay, Standing standing) {
        var timeline = standings.timeline();
        var event =
                timeline.startingOn(firstDay).isPresent()
                        ? new MemberEvent.StandingCorrected()
                        : new MemberEvent.StandingEntered();
        return withStandings(timeline.with(firstDay, standing).entries(), event);
    }

    /** Takes out the standing that was entered for {@code firstDay} by mistake. */
    public Decision<Member> removeStanding(LocalDate firstDay) {
        return withStandings(
                standings.timeline().without(firstDay).entries(),
                new MemberEvent.StandingRemoved());
    }

    private Decision<Member> withStandings(List<Entry<Standing>> entries, MemberEvent event) {
        return of(code, entries, authorities.items(), retired, event);
    }

    /** Names an authority, or changes the name or remit of the one with its id. */
    public Decision<Member> name(CompetentAuthority authority) {
        return of(
                code,
                standings.timeline().entries(),
                authorities.with(authority),
                retired,
                new MemberEvent.AuthorityNamed());
    }

    public Decision<Member> removeAuthority(String id) {
        return of(
                code,
                standings.timeline().entries(),
                authorities.without(id),
                retired,
                new MemberEvent.AuthorityRemoved());
    }

    /** Takes an entry that was a mistake out of the lists. */
    public Decision<Member> retire() {
        return Decision.taken(
                new Member(code, standings, authorities, true), new MemberEvent.MemberRetired());
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
