package bstf.platform.time;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What held from which day on: each entry is in force from its first day until the day before the
 * next entry's first day; the last one has no end. Earlier entries stay, so that any day of the
 * past can be asked for. Immutable.
 *
 * @param <T> what held
 */
public final class Timeline<T> {
    private final NavigableMap<LocalDate, T> entries;

    private Timeline(NavigableMap<LocalDate, T> entries) {
        this.entries = entries;
    }

    /** One entry: what, and the first day on which it held. */
    public record Entry<T>(LocalDate firstDay, T value) {}

    public static <T> Timeline<T> empty() {
        return new Timeline<>(new TreeMap<>());
    }

    /** The timeline of {@code entries} in any order; a first day that stands twice is refused. */
    public static <T> Timeline<T> of(List<Entry<T>> entries) {
        var map = new TreeMap<LocalDate, T>();
        for (var entry : entries) {
            if (map.putIfAbsent(entry.firstDay(), entry.value()) != null) {
                throw new IllegalArgumentException(
                        "firstDay: %s (expected: each first day once)".formatted(entry.firstDay()));
            }
        }
        return new Timeline<>(map);
    }

    /**
     * This timeline with {@code value} in force from {@code firstDay}, in place of what began that
     * day before.
     */
    public Timeline<T> with(LocalDate firstDay, T value) {
        var map = new TreeMap<>(entries);
        map.put(firstDay, value);
        return new Timeline<>(map);
    }

    /** This timeline as if nothing had begun on {@code firstDay}. */
    public Timeline<T> without(LocalDate firstDay) {
        var map = new TreeMap<>(entries);
        map.remove(firstDay);
        return new Timeline<>(map);
    }

    /** What is in force on {@code day}; empty before the first entry. */
    public Optional<Entry<T>> on(LocalDate day) {
        return Optional.ofNullable(entries.floorEntry(day))
                .map(e -> new Entry<>(e.getKey(), e.getValue()));
    }

    /** What begins exactly on {@code firstDay}. */
    public Optional<T> startingOn(LocalDate firstDay) {
        return Optional.ofNullable(entries.get(firstDay));
    }

    /** The days on which the entry that begins on {@code firstDay} is in force. */
    public DayRange rangeOf(LocalDate firstDay) {
        var next = entries.higherKey(firstDay);
        return next == null ? DayRange.from(firstDay) : DayRange.of(firstDay, next.minusDays(1));
    }

    /** All entries, oldest first. */
    public List<Entry<T>> entries() {
        return entries.entrySet().stream().map(e -> new Entry<>(e.getKey(), e.getValue())).toList();
    }

    /** The entries of which at least one day falls into {@code range}, oldest first. */
    public List<Entry<T>> within(DayRange range) {
        return entries().stream().filter(e -> rangeOf(e.firstDay()).overlaps(range)).toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Timeline<?> that && entries.equals(that.entries);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }

    @Override
    public String toString() {
        return entries.toString();
    }
}
