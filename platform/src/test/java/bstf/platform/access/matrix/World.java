package bstf.platform.access.matrix;

import bstf.platform.access.KnownOffices;
import bstf.platform.access.MemberStanding;
import bstf.platform.access.Offices;
import bstf.platform.access.Tenure;
import bstf.platform.time.DayRange;
import bstf.platform.time.Timeline;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The body in which the matrix plays, as a service that hears of it knows it. */
public final class World {
    /** Since when all of them are what they are. */
    public static final LocalDate FOUNDED = LocalDate.of(1996, 5, 4);

    /** From this day on {@link Who#SUSPENDED_MEMBER} is suspended. */
    public static final LocalDate SUSPENDED_SINCE = LocalDate.of(2014, 1, 1);

    /** When everything was recorded that stands before the first request. */
    public static final Instant RECORDED = Instant.parse("2014-06-01T09:00:00Z");

    private World() {}

    /** The member states that are active on all days of the matrix. */
    public static List<String> activeMembers() {
        return Stream.of(
                        Who.OWN_MEMBER,
                        Who.OTHER_MEMBER,
                        Who.CHAIR,
                        Who.FORMER_CHAIR,
                        Who.NEXT_CHAIR,
                        Who.CARETAKER)
                .map(Who::party)
                .toList();
    }

    /** What is known of it, always. */
    public static KnownOffices known() {
        var offices = new Offices(standings(), observers(), tenures());
        return () -> Optional.of(offices);
    }

    private static Map<String, Timeline<MemberStanding>> standings() {
        var active = Timeline.<MemberStanding>empty().with(FOUNDED, MemberStanding.ACTIVE);
        var standings =
                activeMembers().stream()
                        .collect(Collectors.toMap(Function.identity(), code -> active));
        standings.put(
                Who.SUSPENDED_MEMBER.party(),
                active.with(SUSPENDED_SINCE, MemberStanding.SUSPENDED));
        return standings;
    }

    private static Map<String, Offices.Observing> observers() {
        var id = Who.OBSERVER.party();
        return Map.of(id, new Offices.Observing(id, DayRange.from(FOUNDED)));
    }

    private static List<Tenure> tenures() {
        return Arrays.stream(Term.values())
                .map(term ->
                        new Tenure(
                                term.firstDay().toString(),
                                term.chair().party(),
                                term.days(),
                                term == Term.CARE ? Tenure.Kind.CARETAKER : Tenure.Kind.TERM))
                .toList();
    }
}
