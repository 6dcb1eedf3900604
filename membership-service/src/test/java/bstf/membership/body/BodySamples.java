package bstf.membership.body;

import static bstf.membership.Decided.taken;

import bstf.platform.time.ReferenceZone;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Bodies that say much and little of themselves. */
public final class BodySamples {
    public static final ReferenceZone MOSCOW = new ReferenceZone(ZoneId.of("Europe/Moscow"));

    private BodySamples() {}

    /** A body of which little is known. */
    public static Body sparse(String id) {
        return body(
                id,
                new Profile(
                        "Task Force",
                        "TF",
                        founding(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty()));
    }

    /** A body that says everything. */
    public static Body full(String id) {
        return body(
                id,
                new Profile(
                        "Task Force on Organized Crime",
                        "TFOC",
                        founding(),
                        Optional.of("Help the members.\nAll of them."),
                        Optional.of("Be the safest region."),
                        List.of(
                                new Principle("mandate", "From the Heads of Government."),
                                new Principle("partnership", "Open to others.")),
                        Optional.of("Cooperation needs means."),
                        Optional.of("A strategy and a work plan.")));
    }

    private static Foundation founding() {
        return new Foundation(
                LocalDate.parse("1996-05-04"), "Visby, Sweden", "Heads of Government");
    }

    private static Body body(String id, Profile profile) {
        return taken(Body.found(id, MOSCOW, profile, MOSCOW));
    }
}
