package bstf.platform.access.refused;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** As many accounts as there is room for, and one for each reason beyond that. */
final class Accounts {
    private final Map<Whose, Account> all = new HashMap<>();
    private final Duration window;
    private final int most;
    private final Consumer<String> lines;

    Accounts(Duration window, int most, Consumer<String> lines) {
        this.window = window;
        this.most = most;
        this.lines = lines;
    }

    /** Writes {@code refused} down when its account begins, else counts it. */
    void enter(Whose wanted, RefusedRequest refused, Instant now) {
        var whose = roomFor(wanted, now);
        var account = all.get(whose);
        if (account != null && (!account.isOver(now) || goesOn(whose, account, now))) {
            account.add(refused, now);
        } else {
            all.put(whose, new Account(refused, now, window));
            lines.accept(refused.line());
        }
    }

    /** Tells what was counted in the windows that are over. */
    void settle(Instant now) {
        all.entrySet()
                .removeIf(it ->
                        it.getValue().isOver(now) && !goesOn(it.getKey(), it.getValue(), now));
    }

    /** Tells all that was counted, and forgets it. */
    void close(Instant now) {
        all.forEach((whose, account) -> goesOn(whose, account, now));
        all.clear();
    }

    int size() {
        return all.size();
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
    private Whose roomFor(Whose whose, Instant now) {
        if (all.containsKey(whose) || all.size() < most) {
            return whose;
        }
        settle(now);
        return all.size() < most ? whose : whose.amongOthers();
    }
}
