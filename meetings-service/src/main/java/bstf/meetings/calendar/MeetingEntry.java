package bstf.meetings.calendar;

import bstf.platform.access.Disclosure;
import bstf.platform.changes.Decision;
import java.util.List;
import java.util.Optional;

/** The rules by which a new meeting comes in. */
public final class MeetingEntry {
    private MeetingEntry() {}

    /**
     * A meeting as the body's founding data tells of it, for everybody to see: the word of the file
     * is taken for its host and its status, and it may be of the past.
     */
    public static Decision<Meeting> found(
            MeetingId id,
            MeetingDetails details,
            MeetingStatus status,
            Optional<Replacing> replaces,
            Moment now) {
        return Objections.unless(
                details.contradiction(),
                new MeetingEvent.MeetingFounded(),
                () -> told(id, details, status, replaces, Disclosure.toEverybody(), now));
    }

    static Decision<Meeting> schedule(
            MeetingId id,
            MeetingDetails details,
            Optional<Replacing> replaces,
            Disclosure disclosure,
            Hosting hosting,
            Moment now) {
        return Objections.unless(
                details.contradiction().or(() -> hosting.objectionTo(details)),
                disclosure.isDraft()
                        ? new MeetingEvent.MeetingDrafted()
                        : new MeetingEvent.MeetingScheduled(),
                () -> told(id, details, new MeetingStatus.Planned(), replaces, disclosure, now));
    }

    static Meeting told(
            MeetingId id,
            MeetingDetails details,
            MeetingStatus status,
            Optional<Replacing> replaces,
            Disclosure disclosure,
            Moment now) {
        return new Meeting(
                        id,
                        details,
                        status,
                        replaces,
                        List.of(),
                        0,
                        Gaps.none(),
                        Filing.of(disclosure))
                .seenAt(now);
    }
}
