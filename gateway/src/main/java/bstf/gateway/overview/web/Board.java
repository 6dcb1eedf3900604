package bstf.gateway.overview.web;

import bstf.gateway.shortpath.Edition;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Room for some editions; those asked for longest ago make room. Each is written once, and only
 * those who ask for the same one wait for it.
 */
final class Board {
    private final Map<Asked, Place> places;

    /**
     * An empty one.
     *
     * @param most how many editions it holds
     */
    Board(int most) {
        this.places =
                new LinkedHashMap<>(16, 0.75f, true) {
                    @Override
                    protected boolean removeEldestEntry(Map.Entry<Asked, Place> eldest) {
                        return size() > most;
                    }
                };
    }

    Edition edition(Asked asked, Function<Asked, Edition> write) {
        return place(asked).edition(asked, write);
    }

    private synchronized Place place(Asked asked) {
        return places.computeIfAbsent(asked, _ -> new Place());
    }

    /** Where one edition stands as soon as it is written; empty when that failed. */
    private static final class Place {
        private volatile @Nullable Edition edition;

        Edition edition(Asked asked, Function<Asked, Edition> write) {
            var written = edition;
            return written != null ? written : first(asked, write);
        }

        private synchronized Edition first(Asked asked, Function<Asked, Edition> write) {
            var written = edition;
            if (written == null) {
                written = write.apply(asked);
                edition = written;
            }
            return written;
        }
    }
}
