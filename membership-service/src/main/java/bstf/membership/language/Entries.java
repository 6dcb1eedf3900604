package bstf.membership.language;

import bstf.platform.changes.Refusal;
import bstf.platform.time.Timeline.Entry;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** What every list of dated entries has to fulfil before it becomes a timeline. */
public final class Entries {

    private Entries() {}

    /**
     * Why {@code entries} can't be a timeline: there are none, too many, or two begin on one day.
     *
     * @param field the list's path in the request
     * @param most how many there may be
     */
    public static <T> Optional<Refusal> refusalOf(String field, List<Entry<T>> entries, int most) {
        if (entries.isEmpty()) {
            return Optional.of(
                    Refusal.invalid(
                            "entries-required",
                            field,
                            "%s is empty. Give at least one entry.".formatted(field)));
        }
        if (entries.size() > most) {
            return Optional.of(
                    Refusal.invalid(
                            "too-many-entries",
                            field,
                            "%s would have %d entries; %d is the most."
                                    .formatted(field, entries.size(), most)));
        }
        var days = new HashSet<LocalDate>();
        return entries.stream()
                .map(Entry::firstDay)
                .filter(day -> !days.add(day))
                .findFirst()
                .map(day -> twice(field, day));
    }

    private static Refusal twice(String field, LocalDate day) {
        return Refusal.invalid(
                "first-day-twice",
                field,
                "Two entries of %s begin on %s. Each first day stands once; merge the two."
                        .formatted(field, day));
    }
}
