package bstf.contacts.contactpoints;

import bstf.platform.changes.Changing;
import bstf.platform.changes.Decision;
import bstf.platform.changes.Origin;
import bstf.platform.changes.Outcome;
import bstf.platform.changes.Precondition;
import bstf.platform.time.ReferenceZone;
import java.util.function.Function;

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

    /**
     * Decides on an entry of founding data. Its owner is not asked for: the membership service may
     * not have told of anything yet.
     */
    public static Decision<ContactPoint> found(String id, ContactPointDraft draft) {
        return Registration.found(id, draft);
    }

    public Outcome<ContactPoint> register(String id, ContactPointDraft draft, Origin origin) {
        return changing.create(
                id, origin, () -> Registration.decide(id, draft, owners.find(draft.owner())));
    }

    /**
     * Changes the contact point to what {@code edit} makes of it; asked again when somebody else
     * was faster.
     */
    public Outcome<ContactPoint> change(
            String id,
            Function<ContactPoint, ContactPointDraft> edit,
            Precondition precondition,
            Origin origin) {
        return changing.change(
                id,
                precondition,
                origin,
                point ->
                        point.change(
                                edit.apply(point),
                                owners.find(point.owner()),
                                zone.dayAt(origin.at())));
    }

    public Outcome<ContactPoint> retire(String id, Precondition precondition, Origin origin) {
        return changing.change(id, precondition, origin, ContactPoint::retire);
    }
}
