package bstf.membership.members;

import static bstf.membership.Decided.taken;

import bstf.membership.language.FormalDecision;
import bstf.platform.time.Timeline.Entry;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Members as they are at first and after a life. */
public final class MemberSamples {
    public static final LocalDate FOUNDING = LocalDate.parse("1996-05-04");
    public static final FormalDecision DECISION = FormalDecision.of("The members decided so.");

    public static final MemberCode LATVIA = new MemberCode("LV");
    public static final MemberCode LITHUANIA = new MemberCode("LT");

    private static final FormalDecision FULL_DECISION =
            new FormalDecision(
                    "The Heads of Government decided so.",
                    Optional.of(LocalDate.parse("2013-12-10")),
                    Optional.of("BSTF/2013/7"));

    private MemberSamples() {}

    /** A member since the founding of which nothing else is known. */
    public static Member member(String code) {
        return admitted(code, List.of());
    }

    private static Member admitted(String code, List<CompetentAuthority> authorities) {
        return taken(
                Member.admit(
                        new MemberCode(code),
                        new MemberRecord(
                                List.of(new Entry<>(FOUNDING, Standing.active(DECISION))),
                                authorities)));
    }

    /** {@code member} with a standing that two members stand behind. */
    public static Member standing(Member member, String firstDay, Standing standing) {
        var day = LocalDate.parse(firstDay);
        return taken(
                taken(member.accession().propose(day, standing, Optional.of(LATVIA)))
                        .accession()
                        .approve(day, Optional.of(LITHUANIA)));
    }

    /**
     * A member that was suspended, withdrew and came back, with authorities given; its entry was
     * retired when that did not yet take two members.
     */
    public static Member returned(String code) {
        var member =
                admitted(
                        code,
                        List.of(
                                new CompetentAuthority(
                                        "customs",
                                        "Customs Service",
                                        Optional.of("Operational work")),
                                new CompetentAuthority(
                                        "police", "Police Authority", Optional.empty())));
        var suspended = standing(member, "2010-03-01", Standing.suspended(DECISION));
        var withdrawn = standing(suspended, "2012-01-01", Standing.withdrawn(DECISION));
        var back = standing(withdrawn, "2014-07-01", Standing.active(FULL_DECISION));
        return new Member(back.code(), back.standings(), back.proposed(), back.authorities(), true);
    }

    /** A member whose suspension, and whose return from an earlier one, are only proposed. */
    public static Member proposed(String code) {
        var suspended = standing(member(code), "2010-03-01", Standing.suspended(DECISION));
        var back = LocalDate.parse("2010-03-01");
        var out = taken(suspended.accession().takeOut(back, Optional.of(LATVIA)));
        return taken(
                out.accession()
                        .propose(
                                LocalDate.parse("2030-01-01"),
                                Standing.active(FULL_DECISION),
                                Optional.of(LITHUANIA)));
    }

    /** A member that withdrew and whose entry was retired. */
    public static Member retired(String code) {
        var day = LocalDate.parse("2012-01-01");
        var withdrawn = standing(member(code), day.toString(), Standing.withdrawn(DECISION));
        return taken(withdrawn.retire(day));
    }
}
