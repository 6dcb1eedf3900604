package bstf.platform.access.refused;

import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Consumer;

/**
 * Accounts for every refused request in few lines: one when a caller begins to be refused, and then
 * one for each window that says how many more there were. So many callers are told apart at once;
 * further ones are counted together. Several threads may use it.
 */
public final class RefusalBook implements AutoCloseable {
    private final Accounts byReason;
    private final Accounts byObject;
    private final InstantSource time;
    private final Consumer<String> lines;
    private boolean closed;

    /**
     * An empty one.
     *
     * @param window how long refusals are only counted after a line about them
     * @param most how many are told apart at once, of those that are told apart by what was wanted
     *     and of the others
     * @param lines where lines are written
     */
    public RefusalBook(Duration window, int most, InstantSource time, Consumer<String> lines) {
        this.byReason = new Accounts(window, most, lines);
        this.byObject = new Accounts(window, most, lines);
        this.time = time;
        this.lines = lines;
    }

    /**
     * Writes down, or counts, what says little of its caller but that it is there: it came too
     * often, or in no form that is taken. What it wanted is told of the first and of the last.
     */
    public synchronized void enter(RefusedRequest refused) {
        enter(byReason, Whose.byReason(refused), refused);
    }

    /** The same of what the caller has no right to: whatever else it wants is told by itself. */
    public synchronized void enterByObject(RefusedRequest refused) {
        enter(byObject, Whose.byObject(refused), refused);
    }

    private void enter(Accounts accounts, Whose whose, RefusedRequest refused) {
        if (closed) {
            lines.accept(refused.line());
        } else {
            accounts.enter(whose, refused, time.instant());
        }
    }

    /** Writes the lines of the windows that are over. */
    public synchronized void settle() {
        var now = time.instant();
        byObject.settle(now);
        byReason.settle(now);
    }

    /** Writes down all that was only counted; from now on nothing is. */
    @Override
    public synchronized void close() {
        var now = time.instant();
        byObject.close(now);
        byReason.close(now);
        closed = true;
    }

    synchronized int size() {
        return byReason.size() + byObject.size();
    }
}
