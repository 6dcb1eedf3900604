package bstf.membership.rota;

import bstf.platform.changes.Event;

/** What happens to the rota. */
public sealed interface RotaEvent extends Event {

    /** The rota was drawn up. */
    record RotaDrawnUp() implements RotaEvent {}

    /** A member proposed a term, or the proposal changed. */
    record TermProposed() implements RotaEvent {}

    /** A member proposed another chair or other days for a decided term. */
    record TermChangeProposed() implements RotaEvent {}

    /** A member proposed that a decided term become a proposal again. */
    record TermTakingBackProposed() implements RotaEvent {}

    /** A term was decided. */
    record TermDecided() implements RotaEvent {}

    /** A decided term was decided anew: another chair, other days. */
    record TermRedecided() implements RotaEvent {}

    /** A decided term became a proposal again, by decision. */
    record TermTakenBack() implements RotaEvent {}

    /** A proposal of a term or of its change was withdrawn. */
    record ProposalWithdrawn() implements RotaEvent {}

    /** A member proposed a caretaker, or the proposal changed. */
    record CaretakerProposed() implements RotaEvent {}

    /** Another member approved a caretaker. */
    record CaretakerApproved() implements RotaEvent {}

    /** A member proposed to end a caretaker's grant at once. */
    record CaretakerEndProposed() implements RotaEvent {}

    /** Another member approved that the grant ends. */
    record CaretakerEnded() implements RotaEvent {}

    /** A proposal of a caretaker, or of its end, was withdrawn. */
    record CaretakerProposalWithdrawn() implements RotaEvent {}
}
