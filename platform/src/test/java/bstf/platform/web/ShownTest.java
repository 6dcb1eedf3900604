package bstf.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import bstf.platform.access.Sight;
import bstf.platform.access.Visibility;
import bstf.platform.changes.Aggregates;
import bstf.platform.changes.Beacon;
import bstf.platform.changes.BeaconMapping;
import bstf.platform.changes.InMemoryAggregates;
import bstf.platform.changes.Kept;
import bstf.platform.changes.Origin;
import bstf.platform.changes.Slice;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class ShownTest {
    private static final Instant THEN = Instant.parse("2026-11-24T12:00:00Z");
    private static final int DARK = 0;

    private final InMemoryAggregates<Beacon> beacons =
            new InMemoryAggregates<>(new BeaconMapping());
    private final AtomicInteger lists = new AtomicInteger();

    @Test
    void readsThePastTwiceHoweverManyAreClosedSince() {
        for (int i = 0; i < 20; i++) {
            built("beacon-%02d".formatted(i), i != 19);
        }
        var shown =
                new Shown<>(
                        counted(),
                        beacon ->
                                beacon.height() == DARK
                                        ? Visibility.only(Set.of())
                                        : Visibility.everybody(),
                        (then, _, _) -> then,
                        Sight.ofThePublic());

        assertThat(shown.list(new Slice("", 1, Optional.of(THEN)), _ -> true))
                .extracting(Kept::id)
                .containsExactly("beacon-19");
        assertThat(lists).hasValue(2);
    }

    /** Built at a time; put out later, if so. */
    private void built(String id, boolean closed) {
        var built = new Beacon(id, 7, Optional.empty());
        beacons.add(id, built, new Beacon.BeaconBuilt(), Origin.ofRegistry("test", THEN));
        if (closed) {
            beacons.keep(
                    beacons.find(id).orElseThrow(),
                    new Beacon(id, DARK, Optional.empty()),
                    new Beacon.BeaconBuilt(),
                    Origin.ofRegistry("test", THEN.plusSeconds(1)));
        }
    }

    @SuppressWarnings("unchecked") // a proxy knows no type arguments
    private Aggregates<Beacon> counted() {
        return (Aggregates<Beacon>)
                Proxy.newProxyInstance(
                        getClass().getClassLoader(),
                        new Class<?>[] {Aggregates.class},
                        (_, method, arguments) -> {
                            if (method.getName().equals("list")) {
                                lists.incrementAndGet();
                            }
                            return method.invoke(beacons, arguments);
                        });
    }
}
