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

    /** Enters a state as a member. */
    public static Decision<Member> admit(MemberCode code, MemberRecord record) {
        if (!code.isKnown()) {
            return Decision.refused(
                    Refusal.invalid(
                            "country-unknown",
                            "code",
                            ("%s is no country that CLDR has a name for. Use the ISO 3166-1 alpha-2"
                                            + " code; the United Kingdom is GB, Greece is GR.")
                                    .formatted(code)));
        }
        return of(code, record, new MemberEvent.MemberAdmitted());
    }

    private static Decision<Member> of(MemberCode code, MemberRecord record, MemberEvent event) {
        return record.refusal()
                .<Decision<Member>>map(Decision::refused)
                .orElseGet(() ->
                        Decision.taken(
                                new Member(
                                        code,
                                        Standings.of(record.standings()),
                                        Authorities.of(record.authorities()),
                                        record.retired()),
                                event));
    }

    /** All that is said of it. */
    public MemberRecord record() {
        return new MemberRecord(standings.timeline().entries(), authorities.items(), retired);
    }

    /** Changes several things at once. */
    public Decision<Member> change(MemberRecord changed) {
        return of(code, changed, eventOf(changed.retired()));
    }

    private MemberEvent eventOf(boolean retiredNow) {
        if (retiredNow == retired) {
            return new MemberEvent.MemberChanged();
        }
        return retiredNow ? new MemberEvent.MemberRetired() : new MemberEvent.MemberRestored();
    }

    /** Enters the standing from {@code firstDay} on, or corrects the one that begins that day. */
    public Decision<Member> enter(LocalDate firstDay, Standing standing) {
        return of(
                code,
                record().withStandings(standings.timeline().with(firstDay, standing).entries()),
                record().hasStandingFrom(firstDay)
                        ? new MemberEvent.StandingCorrected()
                        : new MemberEvent.StandingEntered());
    }

    /** Takes out the standing that was entered for {@code firstDay} by mistake. */
    public Decision<Member> removeStanding(LocalDate firstDay) {
        if (!record().hasStandingFrom(firstDay)) {
            return Decision.refused(
                    Refusal.absent(
                            "standing-unknown",
                            "No standing of %s begins on %s; its standings name the first days."
                                    .formatted(code, firstDay)));
        }
        return of(
                code,
                record().withStandings(standings.timeline().without(firstDay).entries()),
                new MemberEvent.StandingRemoved());
    }

    /** Names an authority, or changes the name or remit of the one with its id. */
    public Decision<Member> name(CompetentAuthority authority) {
        return of(
                code,
                record().withAuthorities(authorities.with(authority)),
                new MemberEvent.AuthorityNamed());
    }

    /** Says that an authority no longer takes part. */
    public Decision<Member> removeAuthority(String id) {
        if (authorities.find(id).isEmpty()) {
            return Decision.refused(
                    Refusal.absent(
                            "authority-unknown",
                            "%s has no competent authority %s; its authorities name the ids."
                                    .formatted(code, id)));
        }
        return of(
                code,
                record().withAuthorities(authorities.without(id)),
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
