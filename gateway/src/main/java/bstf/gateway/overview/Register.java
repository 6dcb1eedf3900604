package bstf.gateway.overview;

import bstf.platform.access.Audience;
import bstf.platform.access.Sight;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All that was heard, with who may see it, as it stands at one moment; immutable. */
record Register(List<Entry> entries) {

    static Register of(Collection<Entry> all) {
        return new Register(List.copyOf(all));
    }

    /**
     * What {@code sight} sees of it; what it does not see leaves no trace. When it changed is told
     * to those who see each part of what they see: for others a hidden part may have changed.
     */
    Seen seenBy(Sight sight) {
        var seen = new ArrayList<Known>();
        var changes = new ArrayList<Instant>();
        for (var entry : entries) {
            entry.seenBy(sight)
                    .ifPresent(known -> {
                        seen.add(known);
                        changes.add(entry.recordedAt());
                    });
        }
        return Seen.of(
                seen,
                sight.sees(Audience.MEMBERS)
                        ? changes.stream().max(Comparator.naturalOrder())
                        : Optional.empty());
    }

    /**
     * The sight that {@code sight} shares with all of its audience, unless there is something that
     * its party sees beyond them: what names it, or, below members, its own people and lines.
     */
    Sight shared(Sight sight) {
        var own =
                !sight.names().isEmpty()
                        && (!sight.sees(Audience.MEMBERS)
                                || entries.stream().anyMatch(it -> it.names(sight.names())));
        return own ? sight : new Sight(sight.rank(), Optional.empty());
    }
}
