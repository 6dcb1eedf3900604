package bstf.platform.access.refused;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Accounts for every refused request in few lines: one when a caller begins to be refused for a
 * reason, and then one for each window that says how many more there were, with the verb and the
 * object of the last. So many callers are told apart at once; further ones are counted together.
 * Several threads may use it.
 */
public final class RefusalBook implements AutoCloseable {
    private final Map<Whose, Account> accounts = new HashMap<>();
    private final Duration window;
    private final int most;
    private final InstantSource time;
    private final Consumer<String> lines;
    private boolean closed;

    /**
     * An empty one.
     *
     * @param window how long refusals are only counted after a line about them
     * @param most how many callers and reasons are told apart at once
     * @param lines where lines are written
     */
    public RefusalBook(Duration window, int most, InstantSource time, Consumer<String> lines) {
        this.window = window;
        this.most = most;
        this.time = time;
        this.lines = lines;
    }

    /** Writes {@code refused} down, or counts it. */
    public synchronized void enter(RefusedRequest refused) {
        if (closed) {
            lines.accept(refused.line());
            return;
        }
        var now = time.instant();
        var whose = roomFor(Whose.of(refused));
        var account = accounts.get(whose);
        if (account != null && (!account.isOver(now) || goesOn(whose, account, now))) {
            account.add(refused, now);
        } else {
            accounts.put(whose, new Account(refused, now, window));
            lines.accept(refused.line());
        }
    }

    /** Writes the lines of the windows that are over. */
    public synchronized void settle() {
        var now = time.instant();
        accounts.entrySet()
                .removeIf(it ->
                        it.getValue().isOver(now) && !goesOn(it.getKey(), it.getValue(), now));
    }

    /** Writes down all that was only counted; from now on nothing is. */
    @Override
    public synchronized void close() {
        var now = time.instant();
        accounts.forEach((whose, account) -> goesOn(whose, account, now));
        accounts.clear();
        closed = true;
    }

    /** Tells what was counted; whether there was anything, or else the matter is over. */
    private boolean goesOn(Whose whose, Account account, Instant now) {
        if (!account.hasUntold()) {
            return false;
        }
        lines.accept(account.tell(whose, now));
        return true;
    }

    /** Reasons are few, so that one more account for each of them is no way to fill the memory. */
    private Whose roomFor(Whose whose) {
        if (accounts.containsKey(whose) || accounts.size() < most) {
            return whose;
        }
        settle();
        return accounts.size() < most ? whose : whose.amongOthers();
    }

    synchronized int size() {
        return accounts.size();
    }
}
