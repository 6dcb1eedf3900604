package bstf.platform.changes.view;

/**
 * Takes in what a service says. Called by one thread, in the order of the topic, and for each
 * aggregate only with higher revisions than before.
 *
 * <p>An exception skips what was said: it is counted and logged, and the next is heard. Kinds that
 * a hearing does not know it lets pass: a service may say more one day.
 */
public interface Hearing {

    void hear(Said said);

    /** The aggregate is erased: nothing of it may be kept. */
    void forget(String type, String id);
}
