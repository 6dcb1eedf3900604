package bstf.membership.observers.store;

import bstf.membership.language.store.KeptHolder;
import bstf.membership.members.MemberCode;
import bstf.membership.members.store.KeptBacking;
import bstf.membership.observers.Observer;
import bstf.membership.observers.ObserverKind;
import bstf.membership.observers.ObserverName;
import bstf.membership.observers.ObserverRecord;
import bstf.membership.observers.Observing;
import bstf.membership.observers.Seat;
import bstf.membership.observers.Succession;
import bstf.membership.observers.SuccessionProposal;
import bstf.platform.time.Timeline.Entry;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An observer as MongoDB keeps it.
 *
 * @param proposed absent while nothing is proposed, and in documents from before there was any
 */
record ObserverDocument(
        String id,
        ObserverKind kind,
        List<NameDocument> names,
        List<String> formerIds,
        @Nullable LocalDate observesFrom,
        @Nullable LocalDate observesUntil,
        List<SeatDocument> seats,
        @Nullable SuccessionDocument succession,
        @Nullable ProposalDocument proposed,
        boolean retired) {

    record NameDocument(LocalDate firstDay, String name, @Nullable String shortName) {
        static NameDocument of(Entry<ObserverName> entry) {
            return new NameDocument(
                    entry.firstDay(), entry.value().name(), entry.value().shortName().orElse(null));
        }

        Entry<ObserverName> toEntry() {
            return new Entry<>(firstDay, new ObserverName(name, Optional.ofNullable(shortName)));
        }
    }

    record SeatDocument(String id, String title, List<KeptHolder> holders) {
        static SeatDocument of(Seat seat) {
            return new SeatDocument(seat.id(), seat.title(), KeptHolder.of(seat.holders()));
        }

        Seat toSeat() {
            return new Seat(id, title, KeptHolder.toHolders(holders));
        }
    }

    record SuccessionDocument(String successor, LocalDate firstDay, @Nullable KeptBacking backing) {
        static SuccessionDocument of(Succession succession) {
            return new SuccessionDocument(
                    succession.successor(),
                    succession.firstDay(),
                    KeptBacking.of(succession.backing()));
        }

        Succession toSuccession() {
            return new Succession(successor, firstDay, KeptBacking.toBacking(backing));
        }
    }

    /**
     * What is proposed of the succession.
     *
     * @param succession absent when it is proposed that the one that stands go
     */
    record ProposalDocument(@Nullable SuccessionDocument succession, @Nullable String proposedBy) {
        static ProposalDocument of(SuccessionProposal proposal) {
            return new ProposalDocument(
                    proposal.succession().map(SuccessionDocument::of).orElse(null),
                    proposal.proposedBy().map(MemberCode::value).orElse(null));
        }

        SuccessionProposal toProposal() {
            return new SuccessionProposal(
                    Optional.ofNullable(succession).map(SuccessionDocument::toSuccession),
                    Optional.ofNullable(proposedBy).map(MemberCode::new));
        }
    }

    static ObserverDocument of(Observer observer) {
        var record = observer.record();
        return new ObserverDocument(
                observer.id(),
                record.kind(),
                record.names().stream().map(NameDocument::of).toList(),
                record.formerIds(),
                record.observing().firstDay().orElse(null),
                record.observing().lastDay().orElse(null),
                record.seats().stream().map(SeatDocument::of).toList(),
                record.succession().map(SuccessionDocument::of).orElse(null),
                observer.proposed().map(ProposalDocument::of).orElse(null),
                record.retired());
    }

    Observer toObserver() {
        return new Observer(
                id,
                new ObserverRecord(
                        kind,
                        names.stream().map(NameDocument::toEntry).toList(),
                        formerIds,
                        new Observing(
                                Optional.ofNullable(observesFrom),
                                Optional.ofNullable(observesUntil)),
                        seats.stream().map(SeatDocument::toSeat).toList(),
                        Optional.ofNullable(succession).map(SuccessionDocument::toSuccession),
                        retired),
                Optional.ofNullable(proposed).map(ProposalDocument::toProposal));
    }
}
