package bstf.platform.access.heard;

import bstf.platform.access.Offices.Observing;
import bstf.platform.time.DayRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What rights need of {@code observer/<id>}; the rest is passed over. */
record ObserverSaid(
        String id,
        List<String> formerIds,
        Optional<LocalDate> observesFrom,
        Optional<LocalDate> observesUntil,
        Optional<SuccessionSaid> succession,
        boolean retired) {

    record SuccessionSaid(LocalDate firstDay) {}

    /** That it observes, by every id under which it is known; nothing for one that never does. */
    Map<String, Observing> byId() {
        return toObserving()
                .map(observing ->
                        Stream.concat(Stream.of(id), formerIds.stream())
                                .distinct()
                                .collect(Collectors.toMap(known -> known, _ -> observing)))
                .orElseGet(Map::of);
    }

    /** Empty for one that observes on no day. */
    private Optional<Observing> toObserving() {
        var first = observesFrom.orElse(LocalDate.MIN);
        var last =
                Stream.concat(
                                observesUntil.stream(),
                                succession.stream().map(next -> next.firstDay.minusDays(1)))
                        .min(LocalDate::compareTo);
        return retired || last.filter(day -> day.isBefore(first)).isPresent()
                ? Optional.empty()
                : Optional.of(new Observing(id, DayRange.of(first, last)));
    }
}
