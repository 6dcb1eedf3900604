package bstf.contacts.contactpoints;

import bstf.platform.access.Verb;
import bstf.platform.changes.Origin;
import bstf.platform.changes.Outcome;
import bstf.platform.changes.Placing;
import bstf.platform.changes.Precondition;

/**
 * Keeping the single channels of a contact point; each change is a revision of the contact point.
 */
public final class ChannelKeeping {
    private final Desk desk;

    public ChannelKeeping(Desk desk) {
        this.desk = desk;
    }

    /** Adds the channel, or puts it in the place of the one with its id. */
    public Placing<ContactPoint> set(
            String id, ChannelDraft draft, Precondition precondition, Origin origin) {
        return Placing.of(
                desk.points(),
                desk.guard(),
                id,
                precondition,
                origin,
                desk.rights().actOrDraft(Verb.CHANGE),
                point -> point.has(draft.id()),
                desk.seeing(
                        origin,
                        point ->
                                point.set(
                                        draft,
                                        desk.owners().find(point.owner()),
                                        desk.today(origin))));
    }

    /** Takes the channel away; refused as absent when there is none. */
    public Outcome<ContactPoint> remove(
            String id, String channelId, Precondition precondition, Origin origin) {
        return desk.change(
                id,
                precondition,
                origin,
                desk.rights().actOrDraft(Verb.CHANGE),
                point -> point.remove(channelId, desk.today(origin)));
    }
}
