package bstf.contacts.contactpoints;

import bstf.platform.changes.Changing;
import bstf.platform.changes.Origin;
import bstf.platform.changes.Outcome;
import bstf.platform.changes.Precondition;
import bstf.platform.time.ReferenceZone;
import java.util.concurrent.atomic.AtomicBoolean;

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

    /**
     * What became of a channel.
     *
     * @param added whether it was not there before; false for a repetition
     */
    public record Setting(Outcome<ContactPoint> outcome, boolean added) {}

    /** Adds the channel, or puts it in the place of the one with its id. */
    public Setting set(String id, ChannelDraft draft, Precondition precondition, Origin origin) {
        var added = new AtomicBoolean();
        var outcome =
                changing.change(
                        id,
                        precondition,
                        origin,
                        point -> {
                            added.set(!point.has(draft.id()));
                            return point.set(
                                    draft, owners.find(point.owner()), zone.dayAt(origin.at()));
                        });
        return new Setting(outcome, added.get());
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
