package bstf.platform.web.buoy;

import bstf.platform.changes.Kept;
import bstf.platform.web.GapView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A buoy as callers read it. */
record BuoyView(
        String id,
        String name,
        Buoy.Colour colour,
        LocalDate laid,
        Optional<String> note,
        List<Buoy.Bell> bells,
        boolean lifted,
        List<GapView> gaps,
        long revision,
        Instant changedAt) {

    static BuoyView of(Kept<Buoy> kept) {
        var buoy = kept.value();
        return new BuoyView(
                buoy.id(),
                buoy.name(),
                buoy.colour(),
                buoy.laid(),
                buoy.note(),
                buoy.bells(),
                buoy.lifted(),
                buoy.note().isPresent()
                        ? List.of()
                        : List.of(new GapView("note-not-given", "note", buoy.laid())),
                kept.revision(),
                kept.changedAt());
    }
}
