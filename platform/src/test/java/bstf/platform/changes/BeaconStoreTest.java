package bstf.platform.changes;

import java.time.LocalDate;
import java.util.Optional;

final class BeaconStoreTest extends AggregatesContract<Beacon> {

    @Override
    protected Mapping<Beacon, ?> mapping() {
        return new BeaconMapping();
    }

    @Override
    protected Sample<Beacon> one() {
        return new Sample<>(
                "hanko",
                Beacon.dark("hanko", 114),
                new Beacon("hanko", 90, Optional.of(LocalDate.parse("2016-10-02"))));
    }

    @Override
    protected Sample<Beacon> another() {
        return new Sample<>("anholt", Beacon.dark("anholt", 42), Beacon.dark("anholt", 43));
    }
}
