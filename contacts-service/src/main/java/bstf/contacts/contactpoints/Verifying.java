package bstf.contacts.contactpoints;

import bstf.platform.access.Verb;
import bstf.platform.changes.Origin;
import bstf.platform.changes.Outcome;
import bstf.platform.changes.Precondition;
import java.time.LocalDate;

/** Saying of a contact point what is known only later: that it was checked, and its last day. */
public final class Verifying {
    private final Desk desk;

    public Verifying(Desk desk) {
        this.desk = desk;
    }

    public Outcome<ContactPoint> verify(
            String id, LocalDate on, String by, Precondition precondition, Origin origin) {
        return desk.change(
                id,
                precondition,
                origin,
                desk.rights().act(Verb.COMPLETE),
                point -> point.verify(on, by, desk.today(origin)));
    }

    /**
     * Gives a last day to a contact point that has none.
     *
     * @param lastDay included
     */
    public Outcome<ContactPoint> end(
            String id, LocalDate lastDay, Precondition precondition, Origin origin) {
        return desk.change(
                id,
                precondition,
                origin,
                desk.rights().act(Verb.COMPLETE),
                point -> point.end(lastDay, desk.owners().find(point.owner())));
    }
}
