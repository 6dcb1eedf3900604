package bstf.membership.observers.published;

import bstf.membership.language.published.GapMessage;
import bstf.membership.language.published.HolderMessage;
import bstf.membership.observers.Observer;
import bstf.membership.observers.ObserverName;
import bstf.membership.observers.Seat;
import bstf.membership.observers.Succession;
import bstf.platform.time.Timeline.Entry;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The whole state of an observer, version 1.
 *
 * @param names what it is called, oldest first; each until the next one's first day
 * @param observesFrom left out when not given
 * @param observesUntil left out while no end is known; a succession ends it too
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ObserverMessage(
        String id,
        String kind,
        List<NameMessage> names,
        List<String> formerIds,
        Optional<LocalDate> observesFrom,
        Optional<LocalDate> observesUntil,
        List<SeatMessage> seats,
        Optional<SuccessionMessage> succession,
        boolean retired,
        List<GapMessage> gaps) {

    /** What it is called from a day on. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record NameMessage(LocalDate firstDay, String name, Optional<String> shortName) {
        static NameMessage of(Entry<ObserverName> entry) {
            return new NameMessage(
                    entry.firstDay(), entry.value().name(), entry.value().shortName());
        }
    }

    /** A place of an official. */
    public record SeatMessage(String id, String title, List<HolderMessage> holders) {
        static SeatMessage of(Seat seat) {
            return new SeatMessage(seat.id(), seat.title(), HolderMessage.of(seat.post()));
        }
    }

    /** Who took its place, from which day on. */
    public record SuccessionMessage(String successor, LocalDate firstDay) {
        static SuccessionMessage of(Succession succession) {
            return new SuccessionMessage(succession.successor(), succession.firstDay());
        }
    }

    public static ObserverMessage of(Observer observer) {
        var record = observer.record();
        return new ObserverMessage(
                observer.id(),
                record.kind().name().toLowerCase(Locale.ROOT),
                observer.names().entries().stream().map(NameMessage::of).toList(),
                record.formerIds(),
                record.observing().firstDay(),
                record.observing().lastDay(),
                record.seats().stream().map(SeatMessage::of).toList(),
                record.succession().map(SuccessionMessage::of),
                record.retired(),
                GapMessage.of(observer.gaps()));
    }
}
