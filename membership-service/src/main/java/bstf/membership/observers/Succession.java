package bstf.membership.observers;

import bstf.membership.members.Backing;
import java.time.LocalDate;

/**
 * That another observer took the place of one.
 *
 * @param successor the other one's id
 * @param firstDay the first day on which the other one observes in its place
 * @param backing who proposed it to this registry, and who approved it
 */
public record Succession(String successor, LocalDate firstDay, Backing backing) {

    public Succession(String successor, LocalDate firstDay) {
        this(successor, firstDay, Backing.none());
    }

    Succession backedBy(Backing others) {
        return new Succession(successor, firstDay, others);
    }
}
