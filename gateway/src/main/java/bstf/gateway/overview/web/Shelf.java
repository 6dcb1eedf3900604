package bstf.gateway.overview.web;

import bstf.gateway.overview.Basis;
import bstf.gateway.shortpath.Edition;
import bstf.platform.access.Sight;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** The editions that were written from one basis; those asked for longest ago make room. */
final class Shelf {
    private final Basis basis;
    private final Map<Asked, Edition> editions;

    Shelf(Basis basis, int most) {
        this.basis = basis;
        this.editions =
                new LinkedHashMap<>(16, 0.75f, true) {
                    @Override
                    protected boolean removeEldestEntry(Map.Entry<Asked, Edition> eldest) {
                        return size() > most;
                    }
                };
    }

    boolean isOf(Basis other) {
        return basis.equals(other);
    }

    Sight shared(Sight sight) {
        return basis.shared(sight);
    }

    /**
     * The edition that is asked for; {@code write} writes it when it is asked for the first time.
     */
    synchronized Edition edition(Asked asked, Function<Asked, Edition> write) {
        var kept = editions.get(asked);
        if (kept == null) {
            kept = write.apply(asked);
            editions.put(asked, kept);
        }
        return kept;
    }
}
