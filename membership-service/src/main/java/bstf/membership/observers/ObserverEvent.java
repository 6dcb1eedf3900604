package bstf.membership.observers;

import bstf.platform.changes.Event;

/** What happens to an observer. */
public sealed interface ObserverEvent extends Event {

    /** A party became known as an observer. */
    record ObserverAdmitted() implements ObserverEvent {}

    /** Several things of the observer were changed at once. */
    record ObserverChanged() implements ObserverEvent {}

    /** From a day on it has another name. */
    record ObserverRenamed() implements ObserverEvent {}

    /** A name that was entered by mistake was taken out. */
    record ObserverNameRemoved() implements ObserverEvent {}

    /** It was said who sits in a place of an official. */
    record SeatFilled() implements ObserverEvent {}

    /** A place of an official is no longer there. */
    record SeatRemoved() implements ObserverEvent {}

    /** A member proposed who takes its place. */
    record SuccessionProposed() implements ObserverEvent {}

    /** A member proposed that its succession go. */
    record SuccessionRemovalProposed() implements ObserverEvent {}

    /** What was proposed of its succession was withdrawn. */
    record SuccessionProposalWithdrawn() implements ObserverEvent {}

    /** Another observer takes its place from a day on: another member approved it. */
    record ObserverSucceeded() implements ObserverEvent {}

    /** A succession that was entered by mistake was taken out. */
    record SuccessionRemoved() implements ObserverEvent {}

    /** The entry turned out to be a mistake and left the lists. */
    record ObserverRetired() implements ObserverEvent {}

    /** The entry came back into the lists. */
    record ObserverRestored() implements ObserverEvent {}
}
