package bstf.gateway.overview;

import bstf.platform.access.Visibility;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The register as it is being heard; safe for the threads that hear and those that read. */
public final class LiveRegister {
    private final Map<String, Entry> all = new HashMap<>();
    private volatile @Nullable Register now;

    /**
     * Keeps what was said about {@code key} in place of what was said about it before.
     *
     * @param visibility who may know of it
     * @param recordedAt when its service recorded it
     */
    public synchronized void put(
            String key, Known known, Visibility visibility, Instant recordedAt) {
        all.put(key, new Entry(known, visibility, recordedAt));
        now = null;
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
            register = Register.of(all.values());
            now = register;
        }
        return register;
    }
}
