package bstf.membership.rota;

import static bstf.membership.Decided.taken;

import bstf.membership.language.FormalDecision;
import bstf.membership.members.Member;
import bstf.membership.members.MemberCode;
import bstf.membership.members.MemberRecord;
import bstf.membership.members.Standing;
import bstf.platform.time.Timeline.Entry;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rota as the founding data has it, and members that can chair. */
public final class RotaSamples {
    public static final FormalDecision DECISION = FormalDecision.of("The members decided so.");
    public static final FormalDecision ANOTHER = FormalDecision.of("The members decided anew.");
    public static final LocalDate SUSPENDED_SINCE = LocalDate.parse("2018-01-01");

    private static final LocalDate FOUNDING = LocalDate.parse("1996-05-04");

    private RotaSamples() {}

    /** Russia chairs 2015 and 2016; nothing is known of any other term. */
    public static Rota rota() {
        return taken(Rota.drawUp(List.of(russia()), chairs()));
    }

    public static Term russia() {
        return new Term(
                "2015-2016-ru",
                new MemberCode("RU"),
                LocalDate.parse("2015-01-01"),
                new TermEnd.Decided(LocalDate.parse("2016-12-31")),
                TermStatus.decided(DECISION));
    }

    /** A term of Finland from {@code firstDay} to {@code lastDay}. */
    public static Term finland(String firstDay, String lastDay, TermStatus status) {
        return new Term(
                "finland",
                new MemberCode("FI"),
                LocalDate.parse(firstDay),
                new TermEnd.Decided(LocalDate.parse(lastDay)),
                status);
    }

    /** Russia and Finland are in standing; Iceland is suspended. */
    public static Chairs chairs() {
        var members =
                Map.of(
                        new MemberCode("RU"), member("RU", List.of()),
                        new MemberCode("FI"), member("FI", List.of()),
                        new MemberCode("IS"),
                                member(
                                        "IS",
                                        List.of(
                                                new Entry<>(
                                                        SUSPENDED_SINCE,
                                                        Standing.suspended(DECISION)))));
        return new Chairs(code -> Optional.ofNullable(members.get(code)));
    }

    private static Member member(String code, List<Entry<Standing>> later) {
        var admitted =
                taken(
                        Member.admit(
                                new MemberCode(code),
                                new MemberRecord(
                                        List.of(new Entry<>(FOUNDING, Standing.active(DECISION))),
                                        List.of(),
                                        false)));
        for (var entry : later) {
            admitted = taken(admitted.enter(entry.firstDay(), entry.value()));
        }
        return admitted;
    }

    /**
     * Russia, then a gap, Finland decided, a proposal that was taken back, and one that was not.
     */
    public static Rota planned() {
        var full =
                new FormalDecision(
                        "The Heads of Government decided so.",
                        Optional.of(LocalDate.parse("2016-11-25")),
                        Optional.of("BSTF/2016/12"));
        return taken(
                rota().change(
                                List.of(
                                        russia(),
                                        finland(
                                                "2017-03-01",
                                                "2018-06-30",
                                                TermStatus.decided(full)),
                                        new Term(
                                                "taken-back",
                                                new MemberCode("RU"),
                                                LocalDate.parse("2018-07-01"),
                                                new TermEnd.Unknown(),
                                                new TermStatus.Proposed(Optional.of(ANOTHER))),
                                        new Term(
                                                "proposed",
                                                new MemberCode("FI"),
                                                LocalDate.parse("2020-01-01"),
                                                new TermEnd.Open(),
                                                TermStatus.proposed())),
                                chairs(),
                                LocalDate.parse("2016-06-01")));
    }
}
