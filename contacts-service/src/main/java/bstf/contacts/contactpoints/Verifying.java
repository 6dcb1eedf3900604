package bstf.contacts.contactpoints;

import bstf.platform.changes.Changing;
import bstf.platform.changes.Origin;
import bstf.platform.changes.Outcome;
import bstf.platform.changes.Precondition;
import bstf.platform.time.ReferenceZone;
import java.time.LocalDate;

/** Saying that a contact point has been checked. */
public final class Verifying {
    private final Changing<ContactPoint> changing;
    private final ReferenceZone zone;

    public Verifying(ContactPoints points, ReferenceZone zone) {
        this.changing = new Changing<>(points);
        this.zone = zone;
    }

    public Outcome<ContactPoint> verify(
            String id, LocalDate on, String by, Precondition precondition, Origin origin) {
        return changing.change(
                id, precondition, origin, point -> point.verify(on, by, zone.dayAt(origin.at())));
    }
}
