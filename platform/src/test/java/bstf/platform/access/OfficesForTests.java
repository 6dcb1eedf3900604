package bstf.platform.access;

import bstf.platform.time.DayRange;
import bstf.platform.time.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Pictures of who holds which office, put together in the words of a test: {@code
 * OfficesForTests.of("EE", "FI").chairedBy("FI", "2017-01-01", "2018-06-30").toOffices()}.
 */
public final class OfficesForTests {
    private final Map<String, Timeline<MemberStanding>> members = new HashMap<>();
    private final Map<String, Offices.Observing> observers = new HashMap<>();
    private final List<Tenure> tenures = new ArrayList<>();

    private OfficesForTests() {}

    /** These states have been active members since before any test. */
    public static OfficesForTests of(String... members) {
        var offices = new OfficesForTests();
        for (var member : members) {
            offices.standing(member, LocalDate.EPOCH.toString(), MemberStanding.ACTIVE);
        }
        return offices;
    }

    /** From this day on the member stands so. */
    public OfficesForTests standing(String member, String firstDay, MemberStanding standing) {
        members.merge(
                member,
                Timeline.<MemberStanding>empty().with(LocalDate.parse(firstDay), standing),
                (earlier, _) -> earlier.with(LocalDate.parse(firstDay), standing));
        return this;
    }

    /** The organisation observes on these days, and is known under these former ids, too. */
    public OfficesForTests observer(
            String id, String firstDay, String lastDay, String... formerIds) {
        var observing = new Offices.Observing(id, days(firstDay, lastDay));
        observers.put(id, observing);
        for (var former : formerIds) {
            observers.put(former, observing);
        }
        return this;
    }

    /** A decided term. */
    public OfficesForTests chairedBy(String member, String firstDay, String lastDay) {
        return tenure(member, firstDay, lastDay, Tenure.Kind.TERM);
    }

    /** An approved caretaker. */
    public OfficesForTests caredForBy(String member, String firstDay, String lastDay) {
        return tenure(member, firstDay, lastDay, Tenure.Kind.CARETAKER);
    }

    private OfficesForTests tenure(
            String member, String firstDay, String lastDay, Tenure.Kind kind) {
        tenures.add(new Tenure(firstDay, member, days(firstDay, lastDay), kind));
        return this;
    }

    private static DayRange days(String firstDay, String lastDay) {
        return DayRange.of(LocalDate.parse(firstDay), Optional.of(LocalDate.parse(lastDay)));
    }

    /** The picture of what was put together so far. */
    public Offices toOffices() {
        return new Offices(members, observers, tenures);
    }
}
