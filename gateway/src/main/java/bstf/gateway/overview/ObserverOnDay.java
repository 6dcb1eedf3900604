package bstf.gateway.overview;

import bstf.platform.time.Timeline;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An observer on a day, under the name that it has then, with its officials' seats. */
public record ObserverOnDay(
        Observer observer, Timeline.Entry<Observer.Name> name, List<SeatOnDay> seats) {

    /** A seat and who holds it on the day; without a post, nothing is known of that day. */
    public record SeatOnDay(Observer.Seat seat, Optional<Timeline.Entry<Post>> post) {}

    static Optional<ObserverOnDay> of(Observer observer, LocalDate day) {
        return observer.observesOn(day)
                .map(name ->
                        new ObserverOnDay(
                                observer,
                                name,
                                observer.seats().stream()
                                        .map(seat -> new SeatOnDay(seat, seat.holders().on(day)))
                                        .toList()));
    }
}
