package bstf.membership.members;

import bstf.platform.changes.Event;

/** What happens to a member. */
public sealed interface MemberEvent extends Event {

    /** A state became known as a member. */
    record MemberAdmitted() implements MemberEvent {}

    /** Several things of the member were changed at once. */
    record MemberChanged() implements MemberEvent {}

    /** A standing from a new first day on was entered. */
    record StandingEntered() implements MemberEvent {}

    /** The standing that begins on a day was entered wrongly and stands corrected. */
    record StandingCorrected() implements MemberEvent {}

    /** A standing that never began was taken out. */
    record StandingRemoved() implements MemberEvent {}

    /** A competent authority was named, or its name or remit changed. */
    record AuthorityNamed() implements MemberEvent {}

    /** A competent authority no longer takes part. */
    record AuthorityRemoved() implements MemberEvent {}

    /** The entry turned out to be a mistake and left the lists. */
    record MemberRetired() implements MemberEvent {}

    /** The entry came back into the lists. */
    record MemberRestored() implements MemberEvent {}
}
