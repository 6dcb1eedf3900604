package bstf.meetings.calendar;

import bstf.platform.changes.Event;

/** What can happen to a meeting. */
sealed interface MeetingEvent extends Event {

    /** It was in the body's first data. */
    record MeetingFounded() implements MeetingEvent {}

    /** It was put into the calendar. */
    record MeetingScheduled() implements MeetingEvent {}

    /** It was drafted; only the party that drafts it knows of it. */
    record MeetingDrafted() implements MeetingEvent {}

    /** It was a draft, and others know of it now. */
    record MeetingPublished() implements MeetingEvent {}

    /** What is said of it was found to be otherwise, and that was appended. */
    record CorrectionAppended() implements MeetingEvent {}

    /** What is said of it, or who may know of it, was changed, but not its days. */
    record MeetingChanged() implements MeetingEvent {}

    /** It was moved to other days. */
    record MeetingMoved() implements MeetingEvent {}

    record MeetingConfirmed() implements MeetingEvent {}

    record MeetingHeld() implements MeetingEvent {}

    /** It had been recorded as held and was not. */
    record HoldingCorrected(String reason) implements MeetingEvent {}

    record MeetingCancelled(String reason) implements MeetingEvent {}

    record MeetingReinstated() implements MeetingEvent {}

    record MeetingPostponed(String reason, String replacedBy) implements MeetingEvent {}

    /** It was named to take the place of a postponed meeting. */
    record ReplacementNamed(String replaces) implements MeetingEvent {}

    /** It no longer takes another's place: that one was not postponed after all. */
    record ReplacementWithdrawn(String replaces) implements MeetingEvent {}

    /** It was entered by mistake and left the lists. */
    record MeetingRetired() implements MeetingEvent {}
}
