package bstf.gateway.overview;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The register as it is being heard; safe for the threads that hear and those that read. */
public final class LiveRegister {
    private final Map<String, Known> all = new HashMap<>();
    private Optional<Instant> changedAt = Optional.empty();
    private volatile @Nullable Register now;

    /**
     * Keeps what was said about {@code key} in place of what was said about it before.
     *
     * @param recordedAt when its service recorded it
     */
    public synchronized void put(String key, Known known, Instant recordedAt) {
        all.put(key, known);
        changed(recordedAt);
    }

    /** Forgets what was said about {@code key}, because of a change of {@code recordedAt}. */
    public synchronized void remove(String key, Instant recordedAt) {
        if (all.remove(key) != null) {
            changed(recordedAt);
        }
    }

    /** Forgets what was said about {@code key}, which was erased. */
    public synchronized void erase(String key) {
        if (all.remove(key) != null) {
            now = null;
        }
    }

    /** What pictures are drawn from now. */
    public Basis basis(Sources sources) {
        var register = now;
        return new Basis(register != null ? register : settled(), sources);
    }

    private synchronized Register settled() {
        var register = now;
        if (register == null) {
            register = Register.of(all.values(), changedAt);
            now = register;
        }
        return register;
    }

    private void changed(Instant recordedAt) {
        if (changedAt.filter(latest -> !recordedAt.isAfter(latest)).isEmpty()) {
            changedAt = Optional.of(recordedAt);
        }
        now = null;
    }
}
