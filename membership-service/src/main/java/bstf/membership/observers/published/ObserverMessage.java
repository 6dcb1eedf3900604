package bstf.membership.observers.published;

import bstf.membership.language.published.GapMessage;
import bstf.membership.language.published.HolderMessage;
import bstf.membership.members.MemberCode;
import bstf.membership.observers.Observer;
import bstf.membership.observers.ObserverName;
import bstf.membership.observers.Seat;
import bstf.membership.observers.Succession;
import bstf.membership.observers.SuccessionProposal;
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
 * @param proposedSuccession what gives and takes away nothing until another member approves it
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
        Optional<ProposedMessage> proposedSuccession,
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

    /**
     * Who took its place, from which day on.
     *
     * @param proposedBy left out for the founding
     * @param approvedBy another member; left out for the founding
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record SuccessionMessage(
            String successor,
            LocalDate firstDay,
            Optional<String> proposedBy,
            Optional<String> approvedBy) {
        static SuccessionMessage of(Succession succession) {
            return new SuccessionMessage(
                    succession.successor(),
                    succession.firstDay(),
                    succession.backing().proposedBy().map(MemberCode::value),
                    succession.backing().approvedBy().map(MemberCode::value));
        }
    }

    /**
     * What is proposed of its succession.
     *
     * @param removal whether the succession that stands shall go; then there is no successor
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record ProposedMessage(
            boolean removal,
            Optional<String> successor,
            Optional<LocalDate> firstDay,
            Optional<String> proposedBy) {
        static ProposedMessage of(SuccessionProposal proposal) {
            return new ProposedMessage(
                    proposal.succession().isEmpty(),
                    proposal.succession().map(Succession::successor),
                    proposal.succession().map(Succession::firstDay),
                    proposal.proposedBy().map(MemberCode::value));
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
                observer.proposed().map(ProposedMessage::of),
                record.retired(),
                GapMessage.of(observer.gaps()));
    }
}
