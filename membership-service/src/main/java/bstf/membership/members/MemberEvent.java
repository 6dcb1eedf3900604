package bstf.membership.members;

import bstf.platform.changes.Event;

/** What happens to a member. */
public sealed interface MemberEvent extends Event {

    /** A state was proposed as a member; it is none yet. */
    record MemberProposed() implements MemberEvent {}

    /** A state became a member. */
    record MemberAdmitted() implements MemberEvent {}

    /** A member proposed a standing, or a correction of one. */
    record StandingProposed() implements MemberEvent {}

    /** A member proposed to take a standing out. */
    record StandingRemovalProposed() implements MemberEvent {}

    /** What was proposed of its standings was withdrawn. */
    record StandingProposalWithdrawn() implements MemberEvent {}

    /** A standing from a new first day on was approved. */
    record StandingEntered() implements MemberEvent {}

    /** The standing that begins on a day was entered wrongly and stands corrected. */
    record StandingCorrected() implements MemberEvent {}

    /** A standing that never began was taken out. */
    record StandingRemoved() implements MemberEvent {}

    /** All of its competent authorities were said anew. */
    record AuthoritiesGiven() implements MemberEvent {}

    /** A competent authority was named, or its name or remit changed. */
    record AuthorityNamed() implements MemberEvent {}

    /** A competent authority no longer takes part. */
    record AuthorityRemoved() implements MemberEvent {}

    /** The entry turned out to be a mistake and left the lists. */
    record MemberRetired() implements MemberEvent {}

    /** The entry came back into the lists. */
    record MemberRestored() implements MemberEvent {}
}
