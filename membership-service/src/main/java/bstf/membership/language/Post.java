package bstf.membership.language;

import bstf.platform.changes.Refusal;
import bstf.platform.time.Timeline;
import bstf.platform.time.Timeline.Entry;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A function and those who held it, each from a first day until the day before the next one's. It
 * has at least one entry; before the first one nothing is known of it.
 */
public record Post(Timeline<Holding> holders) {
    /** Most entries in one post. */
    public static final int MOST_HOLDERS = 100;

    public Post {
        var entries = holders.entries().size();
        if (entries < 1 || entries > MOST_HOLDERS) {
            throw new IllegalArgumentException(
                    "holders: %d entries (expected: 1 to %d)".formatted(entries, MOST_HOLDERS));
        }
    }

    /** Why these entries make no post; empty when they do. */
    public static Optional<Refusal> refusalOf(String field, List<Entry<Holding>> holders) {
        return Entries.refusalOf(field, holders, MOST_HOLDERS);
    }

    public static Post of(List<Entry<Holding>> holders) {
        return new Post(Timeline.of(holders));
    }

    public Optional<Entry<Holding>> on(LocalDate day) {
        return holders.on(day);
    }

    public LocalDate firstDay() {
        return holders.entries().getFirst().firstDay();
    }

    /** The days on which the post is vacant or its holder not named. */
    public List<Gap> gaps(String notNamed, String vacant, String field) {
        return holders.entries().stream()
                .<Gap>mapMulti((entry, gaps) -> {
                    switch (entry.value()) {
                        case Holding.Held(_) -> {}
                        case Holding.Vacant() ->
                                gaps.accept(
                                        new Gap(vacant, field, holders.rangeOf(entry.firstDay())));
                        case Holding.NotNamed() ->
                                gaps.accept(
                                        new Gap(
                                                notNamed,
                                                field,
                                                holders.rangeOf(entry.firstDay())));
                    }
                })
                .toList();
    }
}
