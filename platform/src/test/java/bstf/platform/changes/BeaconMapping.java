package bstf.platform.changes;

import bstf.platform.access.Audience;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How beacons leave memory. */
public final class BeaconMapping implements Mapping<Beacon, BeaconMapping.BeaconDocument> {

    /** As kept. */
    public record BeaconDocument(String id, int height, @Nullable LocalDate litSince) {}

    /** As told. */
    public record BeaconMessage(String id, int height, Optional<LocalDate> litSince) {}

    @Override
    public String type() {
        return "beacon";
    }

    @Override
    public Class<BeaconDocument> documentType() {
        return BeaconDocument.class;
    }

    @Override
    public BeaconDocument toDocument(Beacon beacon) {
        return new BeaconDocument(beacon.id(), beacon.height(), beacon.litSince().orElse(null));
    }

    @Override
    public Beacon toAggregate(BeaconDocument document) {
        return new Beacon(
                document.id(), document.height(), Optional.ofNullable(document.litSince()));
    }

    @Override
    public Object toMessage(Beacon beacon) {
        return new BeaconMessage(beacon.id(), beacon.height(), beacon.litSince());
    }

    @Override
    public String orderOf(Beacon beacon) {
        return "%03d|%s".formatted(beacon.height(), beacon.id());
    }

    @Override
    public Audience audienceOf(Beacon beacon) {
        return beacon.litSince().isPresent() ? Audience.PUBLIC : Audience.MEMBERS;
    }
}
