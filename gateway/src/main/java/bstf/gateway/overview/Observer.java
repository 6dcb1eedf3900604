package bstf.gateway.overview;

import bstf.platform.access.Sight;
import bstf.platform.time.DayRange;
import bstf.platform.time.Timeline;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An organisation whose officials attend meetings. Renamed it keeps its id; succeeded, its
 * successor has an id of its own.
 *
 * @param observesFrom absent when the first day is not known
 * @param observesUntil the last day, absent while it goes on
 */
public record Observer(
        String id,
        String kind,
        Timeline<Name> names,
        List<String> formerIds,
        Optional<LocalDate> observesFrom,
        Optional<LocalDate> observesUntil,
        List<Seat> seats,
        Optional<Succession> succession,
        boolean retired,
        List<Gap> gaps)
        implements Known {

    /** What the organisation is called, and for short. */
    public record Name(String name, Optional<String> shortName) {}

    /** A place of one of its officials at meetings. */
    public record Seat(String id, String title, Timeline<Post> holders) {}

    /** That another observer takes its place, from a first day on. */
    public record Succession(String successor, LocalDate firstDay) {}

    @Override
    public Observer seenBy(Sight sight) {
        return new Observer(
                id,
                kind,
                names,
                formerIds,
                observesFrom,
                observesUntil,
                seats.stream()
                        .map(seat ->
                                new Seat(
                                        seat.id(),
                                        seat.title(),
                                        Post.seenBy(sight, id, seat.holders())))
                        .toList(),
                succession,
                retired,
                gaps);
    }

    /** Its name on {@code day}; empty on days on which it does not observe. */
    public Optional<Timeline.Entry<Name>> observesOn(LocalDate day) {
        return retired || !days().contains(day) || isSucceededOn(day)
                ? Optional.empty()
                : names.on(day);
    }

    private DayRange days() {
        return DayRange.of(observesFrom.orElse(LocalDate.MIN), observesUntil);
    }

    private boolean isSucceededOn(LocalDate day) {
        return succession.filter(by -> !day.isBefore(by.firstDay())).isPresent();
    }
}
