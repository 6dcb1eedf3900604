package bstf.membership.rota;

import bstf.membership.members.Backing;
import bstf.membership.members.MemberCode;
import bstf.membership.rota.CaretakerStatus.Approved;
import bstf.membership.rota.CaretakerStatus.Ending;
import bstf.membership.rota.CaretakerStatus.Proposed;
import bstf.platform.changes.Decision;
import bstf.platform.changes.Refusal;
import java.time.LocalDate;
import java.util.Optional;

/** What two members do about caretakers: one proposes, another one approves. */
public record Caring(Rota rota) {

    /** Proposes a caretaker, in place of another proposal from the same day. */
    public Decision<Rota> propose(Caretaker caretaker, CaretakerRules rules) {
        var before = rota.caretakers().find(caretaker.firstDay());
        if (before.filter(Caretaker::isApproved).isPresent()) {
            return refused(
                    "already-approved",
                    "The caretaker from %s is approved. End it first, or propose one from another day.",
                    caretaker.firstDay());
        }
        return before.filter(caretaker::saysTheSameAs).isPresent()
                ? Decision.taken(rota, new RotaEvent.CaretakerProposed())
                : kept(caretaker, rules, new RotaEvent.CaretakerProposed());
    }

    /**
     * Approves what is proposed of the caretaker from {@code firstDay}: its grant, or the end.
     *
     * @param by the member that approves, another than the one that proposed
     * @param today the body's present day; a grant that is ended is over with the day before
     */
    public Decision<Rota> approve(
            LocalDate firstDay, Optional<MemberCode> by, CaretakerRules rules, LocalDate today) {
        return rota.caretakers()
                .find(firstDay)
                .map(caretaker ->
                        switch (caretaker.status()) {
                            case Proposed(var proposer) ->
                                    kept(
                                            caretaker.with(approved(new Backing(proposer, by))),
                                            rules,
                                            new RotaEvent.CaretakerApproved());
                            case Approved(var backing, var ending) ->
                                    ending.isPresent()
                                            ? ended(caretaker, backing, today)
                                            : this.refused(
                                                    "already-approved",
                                                    "The caretaker from %s is approved already.",
                                                    firstDay);
                        })
                .orElseGet(() -> unknown(firstDay));
    }

    private Decision<Rota> ended(Caretaker caretaker, Backing backing, LocalDate today) {
        var others = rota.caretakers().without(caretaker.firstDay());
        return Decision.taken(
                rota.with(
                        caretaker
                                .endingOn(today.minusDays(1), approved(backing))
                                .map(others::with)
                                .orElse(others)),
                new RotaEvent.CaretakerEnded());
    }

    /** Proposes to end an approved one at once; a mere proposal goes at once. */
    public Decision<Rota> end(LocalDate firstDay, Optional<MemberCode> by, LocalDate today) {
        return rota.caretakers()
                .find(firstDay)
                .map(caretaker ->
                        switch (caretaker.status()) {
                            case Proposed _ -> withdraw(firstDay);
                            case Approved approved -> ended(caretaker, approved, by, today);
                        })
                .orElseGet(() -> unknown(firstDay));
    }

    private Decision<Rota> ended(
            Caretaker caretaker, Approved approved, Optional<MemberCode> by, LocalDate today) {
        if (caretaker.days().endsBefore(today)) {
            return refused(
                    "caretaker-over", "The caretaker from %s is over.", caretaker.firstDay());
        }
        var ending = approved.ending().orElseGet(() -> new Ending(by));
        return Decision.taken(
                rota.with(with(caretaker, new Approved(approved.backing(), Optional.of(ending)))),
                new RotaEvent.CaretakerEndProposed());
    }

    /** Withdraws what is proposed of the one from {@code firstDay}; an approved grant stays. */
    public Decision<Rota> withdraw(LocalDate firstDay) {
        return rota.caretakers()
                .find(firstDay)
                .map(caretaker ->
                        switch (caretaker.status()) {
                            case Proposed _ -> withdrawn(rota.caretakers().without(firstDay));
                            case Approved(var backing, var ending) ->
                                    ending.isPresent()
                                            ? withdrawn(with(caretaker, approved(backing)))
                                            : this.refused(
                                                    "nothing-proposed",
                                                    "Nothing is proposed of the caretaker from %s.",
                                                    firstDay);
                        })
                .orElseGet(() -> unknown(firstDay));
    }

    private Decision<Rota> withdrawn(Caretakers rest) {
        return Decision.taken(rota.with(rest), new RotaEvent.CaretakerProposalWithdrawn());
    }

    private Caretakers with(Caretaker caretaker, Approved status) {
        return rota.caretakers().with(caretaker.with(status));
    }

    private static Approved approved(Backing backing) {
        return new Approved(backing, Optional.empty());
    }

    private Decision<Rota> kept(Caretaker caretaker, CaretakerRules rules, RotaEvent event) {
        return rules.refusalOf(caretaker, rota)
                .<Decision<Rota>>map(Decision::refused)
                .orElseGet(
                        () -> Decision.taken(rota.with(rota.caretakers().with(caretaker)), event));
    }

    private Decision<Rota> refused(String code, String detail, LocalDate firstDay) {
        return Decision.refused(Refusal.conflict(code, detail.formatted(firstDay)));
    }

    private static Decision<Rota> unknown(LocalDate firstDay) {
        return Decision.refused(
                Refusal.absent(
                        "caretaker-unknown",
                        "No caretaker begins on %s. GET /api/v1/rota names them all."
                                .formatted(firstDay)));
    }
}
