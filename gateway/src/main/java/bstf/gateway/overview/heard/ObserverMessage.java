package bstf.gateway.overview.heard;

import bstf.gateway.overview.Observer;
import bstf.platform.time.Timeline;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** {@code observer/<id>} on {@code bstf.membership.v1}. */
record ObserverMessage(
        String id,
        String kind,
        List<NameMessage> names,
        List<String> formerIds,
        Optional<LocalDate> observesFrom,
        Optional<LocalDate> observesUntil,
        List<SeatMessage> seats,
        Optional<SuccessionMessage> succession,
        boolean retired,
        List<GapMessage> gaps)
        implements Message {

    record NameMessage(LocalDate firstDay, String name, Optional<String> shortName) {
        Timeline.Entry<Observer.Name> toEntry() {
            return new Timeline.Entry<>(firstDay, new Observer.Name(name, shortName));
        }
    }

    record SeatMessage(String id, String title, List<HolderMessage> holders) {
        Observer.Seat toSeat() {
            return new Observer.Seat(id, title, HolderMessage.toTimeline(holders));
        }
    }

    record SuccessionMessage(String successor, LocalDate firstDay) {
        Observer.Succession toSuccession() {
            return new Observer.Succession(successor, firstDay);
        }
    }

    @Override
    public Observer toKnown() {
        return new Observer(
                id,
                kind,
                Timeline.of(names.stream().map(NameMessage::toEntry).toList()),
                formerIds,
                observesFrom,
                observesUntil,
                seats.stream().map(SeatMessage::toSeat).toList(),
                succession.map(SuccessionMessage::toSuccession),
                retired,
                GapMessage.toGaps(gaps));
    }
}
