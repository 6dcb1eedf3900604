package bstf.platform.changes.view;

import java.util.List;

/**
 * Takes in what a service says. Called by one thread, in the order of the topic, and for each
 * aggregate only with higher revisions than before.
 *
 * <p>An exception skips what was said: it is counted and logged, and the next is heard. Kinds that
 * a hearing does not know it lets pass: a service may say more one day.
 */
public interface Hearing {

    void hear(Said said);

    /** All of these, one after the other; what one fails to hear the later ones don't hear. */
    static Hearing all(Hearing... hearings) {
        var each = List.of(hearings);
        return new Hearing() {
            @Override
            public void hear(Said said) {
                each.forEach(hearing -> hearing.hear(said));
            }

            @Override
            public void forget(String type, String id) {
                each.forEach(hearing -> hearing.forget(type, id));
            }
        };
    }

    /** The aggregate is erased: nothing of it may be kept. */
    void forget(String type, String id);
}
