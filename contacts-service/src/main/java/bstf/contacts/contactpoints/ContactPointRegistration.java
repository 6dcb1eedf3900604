package bstf.contacts.contactpoints;

import bstf.platform.changes.Changing;
import bstf.platform.changes.Origin;
import bstf.platform.changes.Outcome;
import bstf.platform.changes.Precondition;
import bstf.platform.time.ReferenceZone;

/** Entering contact points, changing them as a whole, and retiring them. */
public final class ContactPointRegistration {
    private final Changing<ContactPoint> changing;
    private final Owners owners;
    private final ReferenceZone zone;

    public ContactPointRegistration(ContactPoints points, Owners owners, ReferenceZone zone) {
        this.changing = new Changing<>(points);
        this.owners = owners;
        this.zone = zone;
    }

    public Outcome<ContactPoint> register(String id, ContactPointDraft draft, Origin origin) {
        return changing.create(
                id, origin, () -> Registration.decide(id, draft, owners.find(draft.owner())));
    }

    public Outcome<ContactPoint> change(
            String id, ContactPointDraft draft, Precondition precondition, Origin origin) {
        return changing.change(
                id,
                precondition,
                origin,
                point -> point.change(draft, owners.find(point.owner()), zone.dayAt(origin.at())));
    }

    public Outcome<ContactPoint> retire(String id, Precondition precondition, Origin origin) {
        return changing.change(id, precondition, origin, ContactPoint::retire);
    }
}
