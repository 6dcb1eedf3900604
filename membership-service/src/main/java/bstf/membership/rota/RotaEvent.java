package bstf.membership.rota;

import bstf.platform.changes.Event;

/** What happens to the rota. */
public sealed interface RotaEvent extends Event {

    /** The rota was drawn up. */
    record RotaDrawnUp() implements RotaEvent {}

    /** Several terms were changed at once. */
    record RotaChanged() implements RotaEvent {}

    /** A term was proposed, or the proposal changed. */
    record TermProposed() implements RotaEvent {}

    /** A term was decided. */
    record TermDecided() implements RotaEvent {}

    /** A decided term was decided anew: another chair, other days. */
    record TermRedecided() implements RotaEvent {}

    /** A decided term became a proposal again, by decision. */
    record TermTakenBack() implements RotaEvent {}

    /** A proposal was withdrawn. */
    record ProposalWithdrawn() implements RotaEvent {}

    /** The event that made {@code after} of a term that was, or was not, decided before. */
    static RotaEvent of(boolean decidedBefore, Term after) {
        if (after.isDecided()) {
            return decidedBefore ? new TermRedecided() : new TermDecided();
        }
        return decidedBefore ? new TermTakenBack() : new TermProposed();
    }
}
