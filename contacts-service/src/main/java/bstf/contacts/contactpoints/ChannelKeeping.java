package bstf.contacts.contactpoints;

import bstf.platform.changes.Changing;
import bstf.platform.changes.Origin;
import bstf.platform.changes.Outcome;
import bstf.platform.changes.Placing;
import bstf.platform.changes.Precondition;
import bstf.platform.time.ReferenceZone;

/**
 * Keeping the single channels of a contact point; each change is a revision of the contact point.
 */
public final class ChannelKeeping {
    private final ContactPoints points;
    private final Changing<ContactPoint> changing;
    private final Owners owners;
    private final ReferenceZone zone;

    public ChannelKeeping(ContactPoints points, Owners owners, ReferenceZone zone) {
        this.points = points;
        this.changing = new Changing<>(points);
        this.owners = owners;
        this.zone = zone;
    }

    /** Adds the channel, or puts it in the place of the one with its id. */
    public Placing<ContactPoint> set(
            String id, ChannelDraft draft, Precondition precondition, Origin origin) {
        return Placing.of(
                points,
                id,
                precondition,
                origin,
                point -> point.has(draft.id()),
                point -> point.set(draft, owners.find(point.owner()), zone.dayAt(origin.at())));
    }

    /** Takes the channel away; refused as absent when there is none. */
    public Outcome<ContactPoint> remove(
            String id, String channelId, Precondition precondition, Origin origin) {
        return changing.change(
                id,
                precondition,
                origin,
                point -> point.remove(channelId, zone.dayAt(origin.at())));
    }
}
