package bstf.platform.founding;

import bstf.platform.changes.Aggregates;
import bstf.platform.changes.Beacon;
import bstf.platform.changes.Decision;
import bstf.platform.changes.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A made-up coast with its beacons, as a founding file says it. */
record CoastPart(Aggregates<Beacon> beacons) implements FoundingPart<CoastPart.Coast> {

    record Coast(@NotBlank String name, @NotNull List<@Valid BeaconEntry> beacons) {}

    record BeaconEntry(
            @NotBlank String code, Keeper keeper, @Max(90) int height, Optional<LocalDate> lit) {}

    enum Keeper {
        NOBODY,
        ONE_FAMILY
    }

    @Override
    public String name() {
        return "coast";
    }

    @Override
    public Class<Coast> type() {
        return Coast.class;
    }

    @Override
    public void plan(Coast coast, FoundingPlan plan) {
        for (int index = 0; index < coast.beacons().size(); index++) {
            var entry = coast.beacons().get(index);
            plan.add("beacons[%d]".formatted(index), entry.code(), beacons, () -> decide(entry));
        }
    }

    private static Decision<Beacon> decide(BeaconEntry entry) {
        if (entry.height() == 13) {
            return Decision.refused(Refusal.invalid("unlucky", "height", "No beacon is 13 high."));
        }
        if (entry.height() < 0) {
            throw new IllegalArgumentException("height: -1 (expected: at least 0)");
        }
        return Decision.taken(
                new Beacon(entry.code(), entry.height(), entry.lit()), new Beacon.BeaconBuilt());
    }
}
