package bstf.platform.changes;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A small aggregate for the tests of this module: a lighthouse, and since when it burns.
 *
 * @param litSince empty when it is dark
 */
public record Beacon(String id, int height, Optional<LocalDate> litSince) {

    /** It was lit. */
    public record BeaconLit() implements Event {}

    /** It was built. */
    public record BeaconBuilt() implements Event {}

    public static Beacon dark(String id, int height) {
        return new Beacon(id, height, Optional.empty());
    }

    public Decision<Beacon> light(LocalDate day) {
        if (litSince.isPresent()) {
            return Decision.refused(
                    Refusal.conflict("beacon-lit", "It burns already; put it out first."));
        }
        return Decision.taken(new Beacon(id, height, Optional.of(day)), new BeaconLit());
    }
}
