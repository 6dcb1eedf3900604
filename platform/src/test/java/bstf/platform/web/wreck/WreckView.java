package bstf.platform.web.wreck;

import bstf.platform.access.Audience;
import bstf.platform.access.Sight;
import bstf.platform.changes.Kept;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** As much of a wreck as the caller may see. */
record WreckView(
        String id,
        String name,
        Optional<Integer> depth,
        Optional<Long> revision,
        Optional<Instant> changedAt) {

    static WreckView of(Kept<Wreck> kept, LocalDate day, Sight sight) {
        var wreck = kept.value();
        var follows = Optional.of(kept).filter(_ -> sight.follows(wreck.ownedBy()));
        return new WreckView(
                wreck.id(),
                wreck.name(),
                Optional.of(wreck.depth()).filter(_ -> sight.sees(Audience.MEMBERS)),
                follows.map(Kept::revision),
                follows.map(Kept::changedAt));
    }
}
