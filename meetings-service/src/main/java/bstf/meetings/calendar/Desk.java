package bstf.meetings.calendar;

import bstf.platform.access.Guard;
import bstf.platform.changes.Changing;
import bstf.platform.changes.NamedParties;
import bstf.platform.changes.Origin;
import bstf.platform.time.ReferenceZone;

/** What the use cases of the calendar have at hand. */
public record Desk(
        Meetings meetings,
        Membership membership,
        NamedParties parties,
        Guard guard,
        ReferenceZone zone) {
    Changing<Meeting> changing() {
        return new Changing<>(meetings, guard);
    }

    Hosting hosting() {
        return new Hosting(membership);
    }

    Moment at(Origin origin) {
        return Moment.of(origin.at(), zone);
    }
}
