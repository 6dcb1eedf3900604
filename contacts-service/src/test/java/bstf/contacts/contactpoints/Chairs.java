package bstf.contacts.contactpoints;

import bstf.platform.access.Audit;
import bstf.platform.access.Caller;
import bstf.platform.access.DecisionPoint;
import bstf.platform.access.Denial;
import bstf.platform.access.Guard;
import bstf.platform.access.KnownOffices;
import bstf.platform.access.MemberStanding;
import bstf.platform.access.Offices;
import bstf.platform.access.Scope;
import bstf.platform.access.Tenure;
import bstf.platform.access.Thing;
import bstf.platform.access.Verb;
import bstf.platform.access.Windows;
import bstf.platform.changes.NamedParties;
import bstf.platform.changes.Origin;
import bstf.platform.time.DayRange;
import bstf.platform.time.ReferenceZone;
import bstf.platform.time.Timeline;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who holds which office in the tests: Russia chairs in 2015 and 2016, Finland from 2017 to the
 * middle of 2018; then there is a gap, in which Latvia takes care in September. Sweden is a member
 * as they are, Norway is suspended from July 2016 on. Windows are 90 and 30 days.
 */
public final class Chairs {
    public static final Windows WINDOWS = new Windows(90, 30);
    public static final ReferenceZone ZONE = new ReferenceZone(ZoneId.of("Europe/Moscow"));

    private static final Tenure CARE =
            new Tenure("2018-09-01", "LV", days("2018-09-01", "2018-09-30"), Tenure.Kind.CARETAKER);

    public static final Offices OFFICES =
            offices(
                    term("2015-2016-ru", "RU", days("2015-01-01", "2016-12-31")),
                    term("2017-2018-fi", "FI", days("2017-01-01", "2018-06-30")),
                    CARE);

    /** The same members, but Russia has never stopped chairing. */
    public static final Offices RUSSIA_STILL_CHAIRS =
            offices(term("2015-2016-ru", "RU", DayRange.from(LocalDate.parse("2015-01-01"))));

    private Chairs() {}

    public static Desk desk(ContactPoints points, Owners owners) {
        KnownOffices known = () -> Optional.of(OFFICES);
        var point = new DecisionPoint(ContactRights.TABLE, known, ZONE, WINDOWS);
        return new Desk(
                points,
                owners,
                new ContactRights(known),
                new NamedParties(known),
                new Guard(point, new Unwritten()),
                ZONE);
    }

    /** A client of {@code party} that wears the hat of the secretariat. */
    public static Caller.Client secretariat(String party) {
        return client(party, Scope.READ, Scope.WRITE, Scope.SECRETARIAT_ACT);
    }

    public static Caller.Client client(String party, Scope... scopes) {
        return new Caller.Client("test-" + party, Optional.of(party), Set.of(scopes));
    }

    /** From a client of {@code party} that wears the hat. */
    public static Origin origin(String party, String at) {
        return origin(secretariat(party), at);
    }

    public static Origin origin(Caller caller, String at) {
        return new Origin(caller, Instant.parse(at), Optional.empty());
    }

    private static Offices offices(Tenure... tenures) {
        var observing =
                new Offices.Observing("europol", DayRange.from(LocalDate.parse("1996-05-04")));
        var euda = new Offices.Observing("euda", DayRange.from(LocalDate.parse("1996-05-04")));
        return new Offices(
                Map.of(
                        "RU", active(),
                        "FI", active(),
                        "SE", active(),
                        "LV", active(),
                        "NO",
                                Timeline.of(
                                        List.of(
                                                since("1996-05-04", MemberStanding.ACTIVE),
                                                since("2016-07-01", MemberStanding.SUSPENDED)))),
                Map.of("europol", observing, "euda", euda, "emcdda", euda),
                Stream.of(tenures).toList());
    }

    private static Timeline<MemberStanding> active() {
        return Timeline.of(List.of(since("1996-05-04", MemberStanding.ACTIVE)));
    }

    private static Timeline.Entry<MemberStanding> since(String day, MemberStanding standing) {
        return new Timeline.Entry<>(LocalDate.parse(day), standing);
    }

    private static Tenure term(String id, String member, DayRange days) {
        return new Tenure(id, member, days, Tenure.Kind.TERM);
    }

    private static DayRange days(String firstDay, String lastDay) {
        return DayRange.of(LocalDate.parse(firstDay), LocalDate.parse(lastDay));
    }

    private static final class Unwritten implements Audit {
        @Override
        public void done(Caller caller, Verb verb, Thing thing, String by) {}

        @Override
        public void denied(Caller caller, Verb verb, Thing thing, Denial reason) {}
    }
}
