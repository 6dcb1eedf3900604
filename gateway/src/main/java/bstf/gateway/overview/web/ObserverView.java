package bstf.gateway.overview.web;

import bstf.gateway.overview.Observer;
import bstf.gateway.overview.ObserverOnDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An observer on the day. */
record ObserverView(
        String id,
        String kind,
        String name,
        Optional<String> shortName,
        List<String> formerIds,
        Optional<LocalDate> observesFrom,
        Optional<LocalDate> observesUntil,
        List<SeatView> seats,
        Optional<SuccessionView> succession) {

    record SeatView(String id, String title, PostView holder) {
        static SeatView of(ObserverOnDay.SeatOnDay on) {
            return new SeatView(on.seat().id(), on.seat().title(), PostView.of(on.post()));
        }
    }

    record SuccessionView(String successor, LocalDate firstDay) {
        static SuccessionView of(Observer.Succession succession) {
            return new SuccessionView(succession.successor(), succession.firstDay());
        }
    }

    static ObserverView of(ObserverOnDay on) {
        var observer = on.observer();
        var name = on.name().value();
        return new ObserverView(
                observer.id(),
                observer.kind(),
                name.name(),
                name.shortName(),
                observer.formerIds(),
                observer.observesFrom(),
                observer.observesUntil(),
                on.seats().stream().map(SeatView::of).toList(),
                observer.succession().map(SuccessionView::of));
    }
}
