package bstf.meetings.calendar;

import bstf.platform.access.Caller;
import bstf.platform.access.MemberStanding;
import bstf.platform.access.Offices;
import bstf.platform.access.Scope;
import bstf.platform.access.Tenure;
import bstf.platform.changes.Origin;
import bstf.platform.time.DayRange;
import bstf.platform.time.Timeline;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who holds which office in the tests: Russia chairs in 2015 and 2016, Finland from 2017 to the
 * middle of 2018; then there is a gap, in which Latvia takes care in September. Norway is suspended
 * from July 2016 on. Windows are 90 and 30 days.
 */
public final class Chairs {
    public static final Offices OFFICES =
            new Offices(
                    Map.of(
                            "RU", active(),
                            "FI", active(),
                            "LV", active(),
                            "NO",
                                    Timeline.of(
                                            List.of(
                                                    since("1996-05-04", MemberStanding.ACTIVE),
                                                    since(
                                                            "2016-07-01",
                                                            MemberStanding.SUSPENDED)))),
                    Map.of(
                            "europol", observing("europol"),
                            "interpol", observing("interpol"),
                            "euda", observing("euda"),
                            "emcdda", observing("euda")),
                    List.of(
                            tenure("2015-2016-ru", "RU", "2015-01-01", "2016-12-31"),
                            tenure("2017-2018-fi", "FI", "2017-01-01", "2018-06-30"),
                            new Tenure(
                                    "2018-09-01",
                                    "LV",
                                    days("2018-09-01", "2018-09-30"),
                                    Tenure.Kind.CARETAKER)));

    private Chairs() {}

    /** A client of {@code party} that wears the hat of the secretariat. */
    public static Caller.Client secretariat(String party) {
        return new Caller.Client(
                "test-" + party,
                Optional.of(party),
                Set.of(Scope.READ, Scope.WRITE, Scope.SECRETARIAT_ACT));
    }

    /** Now, from a client of {@code party} that wears the hat. */
    public static Origin origin(String party, String at) {
        return new Origin(secretariat(party), Instant.parse(at), Optional.empty());
    }

    private static Timeline<MemberStanding> active() {
        return Timeline.of(List.of(since("1996-05-04", MemberStanding.ACTIVE)));
    }

    private static Timeline.Entry<MemberStanding> since(String day, MemberStanding standing) {
        return new Timeline.Entry<>(LocalDate.parse(day), standing);
    }

    private static Offices.Observing observing(String id) {
        return new Offices.Observing(id, DayRange.from(LocalDate.parse("1996-05-04")));
    }

    private static Tenure tenure(String id, String member, String firstDay, String lastDay) {
        return new Tenure(id, member, days(firstDay, lastDay), Tenure.Kind.TERM);
    }

    private static DayRange days(String firstDay, String lastDay) {
        return DayRange.of(LocalDate.parse(firstDay), LocalDate.parse(lastDay));
    }
}
