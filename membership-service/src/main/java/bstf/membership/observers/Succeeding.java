package bstf.membership.observers;

import bstf.membership.members.MemberCode;
import bstf.platform.changes.Decision;
import bstf.platform.changes.Refusal;
import java.util.Optional;

/** What two members say of who takes an observer's place: one proposes, another one approves. */
public record Succeeding(Observer observer) {

    /** Proposes who takes its place; who proposed the same before stays the proposer. */
    public Decision<Observer> propose(
            Succession succession, Optional<MemberCode> by, OtherObservers others) {
        return proposed(
                new SuccessionProposal(Optional.of(succession), by),
                others,
                new ObserverEvent.SuccessionProposed());
    }

    /** Proposes that the succession that stands go; a mere proposal goes at once. */
    public Decision<Observer> takeOut(Optional<MemberCode> by, OtherObservers others) {
        if (observer.record().succession().isPresent()) {
            return proposed(
                    new SuccessionProposal(Optional.empty(), by),
                    others,
                    new ObserverEvent.SuccessionRemovalProposed());
        }
        return observer.proposed().isPresent()
                ? withdraw()
                : Decision.refused(
                        Refusal.absent(
                                "succession-unknown",
                                "%s was not succeeded by anybody.".formatted(observer.id())));
    }

    private Decision<Observer> proposed(
            SuccessionProposal proposal, OtherObservers others, ObserverEvent event) {
        boolean same =
                observer.proposed()
                        .filter(one -> one.succession().equals(proposal.succession()))
                        .isPresent();
        return same
                ? Decision.taken(observer, event)
                : observer.refusalOf(proposal.succession(), others)
                        .<Decision<Observer>>map(Decision::refused)
                        .orElseGet(() ->
                                Decision.taken(
                                        new Observer(
                                                observer.id(),
                                                observer.record(),
                                                Optional.of(proposal)),
                                        event));
    }

    /**
     * Approves what is proposed.
     *
     * @param by the member that approves, another than the one that proposed
     */
    public Decision<Observer> approve(Optional<MemberCode> by, OtherObservers others) {
        return observer.proposed()
                .map(proposal -> approved(proposal, by, others))
                .orElseGet(() -> nothing(observer.record().succession().isPresent()));
    }

    private Decision<Observer> approved(
            SuccessionProposal proposal, Optional<MemberCode> by, OtherObservers others) {
        var then = proposal.approvedBy(by);
        return observer.refusalOf(then, others)
                .<Decision<Observer>>map(Decision::refused)
                .orElseGet(() ->
                        Decision.taken(
                                new Observer(
                                        observer.id(),
                                        observer.record().with(then),
                                        Optional.empty()),
                                then.isPresent()
                                        ? new ObserverEvent.ObserverSucceeded()
                                        : new ObserverEvent.SuccessionRemoved()));
    }

    /** Withdraws what is proposed; the succession that stands, if one does, stays. */
    public Decision<Observer> withdraw() {
        return observer.proposed().isEmpty()
                ? nothing(false)
                : Decision.taken(
                        new Observer(observer.id(), observer.record(), Optional.empty()),
                        new ObserverEvent.SuccessionProposalWithdrawn());
    }

    private Decision<Observer> nothing(boolean approved) {
        return Decision.refused(
                Refusal.conflict(
                        approved ? "already-approved" : "nothing-proposed",
                        "Nothing is proposed of who takes the place of %s%s."
                                .formatted(
                                        observer.id(), approved ? " that is not approved" : "")));
    }
}
