package bstf.membership.rota;

import static bstf.membership.Decided.taken;

import bstf.membership.language.FormalDecision;
import bstf.membership.members.Backing;
import bstf.membership.members.Member;
import bstf.membership.members.MemberCode;
import bstf.membership.members.MemberRecord;
import bstf.membership.members.Standing;
import bstf.platform.time.Timeline.Entry;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The rota as the founding data has it, and members that can chair. */
public final class RotaSamples {
    public static final FormalDecision DECISION = FormalDecision.of("The members decided so.");
    public static final FormalDecision ANOTHER = FormalDecision.of("The members decided anew.");
    public static final MemberCode FINLAND = new MemberCode("FI");
    public static final MemberCode LATVIA = new MemberCode("LV");
    public static final MemberCode LITHUANIA = new MemberCode("LT");
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
        return taken(
                Member.admit(
                        new MemberCode(code),
                        new MemberRecord(
                                Stream.concat(
                                                Stream.of(
                                                        new Entry<>(
                                                                FOUNDING,
                                                                Standing.active(DECISION))),
                                                later.stream())
                                        .toList(),
                                List.of())));
    }

    /** A caretaker from 1 January 2017 on, as {@code proposer} proposes it. */
    public static Caretaker caretaker(MemberCode member, String lastDay, MemberCode proposer) {
        return new Caretaker(
                LocalDate.parse("2017-01-01"),
                LocalDate.parse(lastDay),
                member,
                Optional.of("Nobody chairs."),
                new CaretakerStatus.Proposed(Optional.of(proposer)));
    }

    /**
     * Russia, of which a change is proposed, then two caretakers, Finland decided, of which it is
     * proposed that it be taken back, a proposal that was taken back, and one that was not.
     */
    public static Rota planned() {
        var full =
                new FormalDecision(
                        "The Heads of Government decided so.",
                        Optional.of(LocalDate.parse("2016-11-25")),
                        Optional.of("BSTF/2016/12"));
        var backing = new Backing(Optional.of(LATVIA), Optional.of(LITHUANIA));
        return new Rota(
                List.of(
                        new Term(
                                russia().id(),
                                russia().chair(),
                                russia().firstDay(),
                                russia().end(),
                                new TermStatus.Decided(
                                        DECISION,
                                        Backing.none(),
                                        Optional.of(
                                                new TermChange.Anew(
                                                        new TermPlan(
                                                                russia().chair(),
                                                                russia().firstDay(),
                                                                new TermEnd.Unknown()),
                                                        Optional.of(LATVIA))))),
                        finland(
                                "2017-05-01",
                                "2018-06-30",
                                new TermStatus.Decided(
                                        full,
                                        backing,
                                        Optional.of(
                                                new TermChange.TakingBack(
                                                        Optional.of(LITHUANIA))))),
                        new Term(
                                "taken-back",
                                new MemberCode("RU"),
                                LocalDate.parse("2018-07-01"),
                                new TermEnd.Unknown(),
                                new TermStatus.Proposed(Optional.of(LATVIA), Optional.of(ANOTHER))),
                        new Term(
                                "proposed",
                                new MemberCode("FI"),
                                LocalDate.parse("2020-01-01"),
                                new TermEnd.Open(),
                                TermStatus.proposed())),
                new Caretakers(
                        List.of(
                                caretaker(FINLAND, "2017-02-28", LATVIA)
                                        .with(
                                                new CaretakerStatus.Approved(
                                                        backing,
                                                        Optional.of(
                                                                new CaretakerStatus.Ending(
                                                                        Optional.of(LATVIA))))),
                                new Caretaker(
                                        LocalDate.parse("2017-03-01"),
                                        LocalDate.parse("2017-04-30"),
                                        LITHUANIA,
                                        Optional.empty(),
                                        new CaretakerStatus.Proposed(Optional.of(FINLAND))))));
    }
}
