package bstf.platform.changes.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.springframework.dao.DuplicateKeyException;

/**
 * The right to do something alone among the processes of a service, for a limited time. It only
 * keeps two of them from working at once in vain: clocks differ and processes pause, so what must
 * never happen twice needs fencing besides.
 *
 * <p>For one thread.
 */
public final class Lease {
    private static final String LEASES = "leases";
    private static final String HOLDER = "holder";
    private static final String UNTIL = "until";

    private final MongoStores stores;
    private final String name;
    private final String holder;
    private final Duration length;
    private final Clock clock;
    private Instant renewAt = Instant.MIN;
    private volatile Instant until = Instant.MIN;

    /**
     * @param name what is leased
     * @param holder who asks: another text in each process
     * @param length how long it is held without being renewed
     */
    public Lease(MongoStores stores, String name, String holder, Duration length, Clock clock) {
        this.stores = stores;
        this.name = name;
        this.holder = holder;
        this.length = length;
        this.clock = clock;
    }

    /**
     * Takes it or keeps it; whether it is held. Renews it once a third of its time is over.
     *
     * @throws org.springframework.dao.DataAccessException when MongoDB cannot be asked
     */
    public boolean hold() {
        var now = clock.instant();
        if (now.isBefore(renewAt)) {
            return true;
        }
        var end = now.plus(length);
        if (!take(now, end)) {
            forget();
            return false;
        }
        until = end;
        renewAt = now.plus(length.dividedBy(3));
        return true;
    }

    private boolean take(Instant now, Instant end) {
        var ownOrOver =
                and(eq(Fields.ID, name), or(eq(HOLDER, holder), lte(UNTIL, Date.from(now))));
        var mine = Updates.combine(Updates.set(HOLDER, holder), Updates.set(UNTIL, Date.from(end)));
        try {
            stores.in(
                    LEASES,
                    leases -> leases.updateOne(ownOrOver, mine, new UpdateOptions().upsert(true)));
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    /** Whether it is held as far as this process knows. */
    public boolean isHeld() {
        return clock.instant().isBefore(until);
    }

    /** Gives it back, if it is still held, so that others need not wait for its end. */
    public void giveBack() {
        forget();
        stores.in(LEASES, leases -> leases.deleteOne(and(eq(Fields.ID, name), eq(HOLDER, holder))));
    }

    private void forget() {
        until = Instant.MIN;
        renewAt = Instant.MIN;
    }
}
