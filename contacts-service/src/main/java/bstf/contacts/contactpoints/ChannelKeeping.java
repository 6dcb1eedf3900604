package bstf.contacts.contactpoints;

import bstf.platform.changes.Changing;
import bstf.platform.changes.Origin;
import bstf.platform.changes.Outcome;
import bstf.platform.changes.Precondition;
import bstf.platform.time.ReferenceZone;

/**
 * Keeping the single channels of a contact point; each change is a revision of the contact point.
 */
public final class ChannelKeeping {
    private final Changing<ContactPoint> changing;
    private final Owners owners;
    private final ReferenceZone zone;

    public ChannelKeeping(ContactPoints points, Owners owners, ReferenceZone zone) {
        this.changing = new Changing<>(points);
        this.owners = owners;
        this.zone = zone;
    }

    public Outcome<ContactPoint> set(
            String id, ChannelDraft draft, Precondition precondition, Origin origin) {
        return changing.change(
                id,
                precondition,
                origin,
                point -> point.set(draft, owners.find(point.owner()), zone.dayAt(origin.at())));
    }

    public Outcome<ContactPoint> remove(
            String id, String channelId, Precondition precondition, Origin origin) {
        return changing.change(
                id,
                precondition,
                origin,
                point -> point.remove(channelId, zone.dayAt(origin.at())));
    }
}
