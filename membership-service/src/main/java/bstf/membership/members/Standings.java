package bstf.membership.members;

import bstf.membership.language.Entries;
import bstf.membership.members.Standing.Kind;
import bstf.platform.changes.Refusal;
import bstf.platform.time.DayRange;
import bstf.platform.time.Timeline;
import bstf.platform.time.Timeline.Entry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A member's standing from day to day. It begins with being active; only a member can be suspended
 * or withdraw; after a withdrawal the next standing is a return. A state whose admission nobody
 * approved yet has none.
 */
public record Standings(Timeline<Standing> timeline) {
    /** Most entries of one member. */
    public static final int MOST = 100;

    private static final String FIELD = "standings";

    public Standings {
        refusalOf(timeline)
                .ifPresent(reason -> {
                    throw new IllegalArgumentException(FIELD + ": " + reason.detail());
                });
    }

    public static Standings of(List<Entry<Standing>> entries) {
        return new Standings(Timeline.of(entries));
    }

    /** Of a state that is no member on any day. */
    public static Standings none() {
        return new Standings(Timeline.empty());
    }

    /** Why this can't be how a state stands, if it does at all; empty when it can. */
    static Optional<Refusal> refusalOf(Timeline<Standing> timeline) {
        return timeline.entries().isEmpty() ? Optional.empty() : refusalOf(timeline.entries());
    }

    /** Why these entries can't be a member's standings; empty when they can. */
    public static Optional<Refusal> refusalOf(List<Entry<Standing>> entries) {
        return Entries.refusalOf(FIELD, entries, MOST)
                .or(() ->
                        refusalOfOrder(
                                entries.stream()
                                        .sorted(Comparator.comparing(Entry::firstDay))
                                        .toList()));
    }

    private static Optional<Refusal> refusalOfOrder(List<Entry<Standing>> entries) {
        var before = Kind.WITHDRAWN;
        for (var entry : entries) {
            var kind = entry.value().kind();
            if (before == Kind.WITHDRAWN && kind != Kind.ACTIVE) {
                return Optional.of(notAMember(entry));
            }
            before = kind;
        }
        return Optional.empty();
    }

    private static Refusal notAMember(Entry<Standing> entry) {
        return Refusal.invalid(
                "not-a-member-then",
                FIELD,
                ("The standing from %s is %s, but the state is no member until then. Enter first"
                                + " from which day it is active, or correct this entry.")
                        .formatted(
                                entry.firstDay(),
                                entry.value().kind() == Kind.SUSPENDED
                                        ? "suspended"
                                        : "withdrawn"));
    }

    public Optional<Entry<Standing>> on(LocalDate day) {
        return timeline.on(day);
    }

    public boolean isNone() {
        return timeline.entries().isEmpty();
    }

    /** The runs of days on which the state is a member, active or suspended. */
    public List<DayRange> memberships() {
        var runs = new ArrayList<DayRange>();
        Optional<LocalDate> since = Optional.empty();
        for (var entry : timeline.entries()) {
            if (entry.value().kind() == Kind.WITHDRAWN) {
                since.ifPresent(
                        first -> runs.add(DayRange.of(first, entry.firstDay().minusDays(1))));
                since = Optional.empty();
            } else if (since.isEmpty()) {
                since = Optional.of(entry.firstDay());
            }
        }
        since.ifPresent(first -> runs.add(DayRange.from(first)));
        return List.copyOf(runs);
    }
}
