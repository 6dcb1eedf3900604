package bstf.gateway.overview.web;

import bstf.gateway.overview.Basis;
import bstf.gateway.shortpath.Edition;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** The editions that were written from one basis; those asked for longest ago make room. */
final class Shelf {
    private final Basis basis;
    private final Map<LocalDate, Edition> editions;

    Shelf(Basis basis, int daysKept) {
        this.basis = basis;
        this.editions =
                new LinkedHashMap<>(16, 0.75f, true) {
                    @Override
                    protected boolean removeEldestEntry(Map.Entry<LocalDate, Edition> eldest) {
                        return size() > daysKept;
                    }
                };
    }

    boolean isOf(Basis other) {
        return basis.equals(other);
    }

    /** The edition of {@code day}; {@code write} writes it when it is asked for the first time. */
    synchronized Edition edition(LocalDate day, Function<LocalDate, Edition> write) {
        var kept = editions.get(day);
        if (kept == null) {
            kept = write.apply(day);
            editions.put(day, kept);
        }
        return kept;
    }
}
