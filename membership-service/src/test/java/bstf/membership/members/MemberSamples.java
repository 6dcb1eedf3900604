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

    private static final FormalDecision FULL_DECISION =
            new FormalDecision(
                    "The Heads of Government decided so.",
                    Optional.of(LocalDate.parse("2013-12-10")),
                    Optional.of("BSTF/2013/7"));

    private MemberSamples() {}

    /** A member since the founding of which nothing else is known. */
    public static Member member(String code) {
        return taken(
                Member.admit(
                        new MemberCode(code),
                        new MemberRecord(
                                List.of(new Entry<>(FOUNDING, Standing.active(DECISION))),
                                List.of(),
                                false)));
    }

    /** A member that was suspended, withdrew and came back, with authorities given. */
    public static Member returned(String code) {
        return taken(
                member(code)
                        .change(
                                new MemberRecord(
                                        List.of(
                                                new Entry<>(FOUNDING, Standing.active(DECISION)),
                                                from("2010-03-01", Standing.suspended(DECISION)),
                                                from("2012-01-01", Standing.withdrawn(DECISION)),
                                                from("2014-07-01", Standing.active(FULL_DECISION))),
                                        List.of(
                                                new CompetentAuthority(
                                                        "customs",
                                                        "Customs Service",
                                                        Optional.of("Operational work")),
                                                new CompetentAuthority(
                                                        "police",
                                                        "Police Authority",
                                                        Optional.empty())),
                                        true)));
    }

    private static Entry<Standing> from(String firstDay, Standing standing) {
        return new Entry<>(LocalDate.parse(firstDay), standing);
    }
}
