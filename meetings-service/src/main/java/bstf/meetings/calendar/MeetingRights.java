package bstf.meetings.calendar;

import static bstf.platform.access.Holder.AUDITOR;
import static bstf.platform.access.Holder.CHAIR_OF_ITS_TERM;
import static bstf.platform.access.Holder.SITTING_CHAIR;

import bstf.platform.access.Disclosure;
import bstf.platform.access.Right;
import bstf.platform.access.Rights;
import bstf.platform.access.Thing;
import bstf.platform.access.Verb;
import bstf.platform.access.Window;
import bstf.platform.changes.Act;
import java.time.LocalDate;

/** Who may do what to meetings. A meeting falls into the term of its first day. */
public final class MeetingRights {
    /** The word of the table for a meeting. */
    public static final String MEETING = "meeting";

    /**
     * All that anybody may do. A draft is drafted, whatever is done to it; to complete is to say
     * that a meeting was held, or to take that back; to correct is to append a correction.
     */
    public static final Rights TABLE =
            Rights.of(
                    new Right(CHAIR_OF_ITS_TERM, Verb.DRAFT, MEETING, Window.BEFORE),
                    new Right(CHAIR_OF_ITS_TERM, Verb.DRAFT, MEETING, Window.DURING),
                    new Right(CHAIR_OF_ITS_TERM, Verb.PUBLISH, MEETING, Window.DURING),
                    new Right(CHAIR_OF_ITS_TERM, Verb.CREATE, MEETING, Window.DURING),
                    new Right(CHAIR_OF_ITS_TERM, Verb.CHANGE, MEETING, Window.DURING),
                    new Right(CHAIR_OF_ITS_TERM, Verb.RETIRE, MEETING, Window.DURING),
                    new Right(CHAIR_OF_ITS_TERM, Verb.COMPLETE, MEETING, Window.DURING),
                    new Right(CHAIR_OF_ITS_TERM, Verb.COMPLETE, MEETING, Window.CLOSING),
                    new Right(CHAIR_OF_ITS_TERM, Verb.CORRECT, MEETING, Window.DURING),
                    new Right(SITTING_CHAIR, Verb.CORRECT, MEETING, Window.AFTERWARDS),
                    new Right(AUDITOR, Verb.READ_HISTORY, MEETING, Window.ALWAYS));

    private MeetingRights() {}

    /** A meeting as rights see it. */
    public static Thing thing(Meeting meeting) {
        return thing(meeting.id(), meeting.details().firstDay(), meeting.disclosure());
    }

    static Thing thing(MeetingId id, LocalDate firstDay, Disclosure disclosure) {
        return Thing.of(MEETING, id.value()).fallingOn(firstDay).visibleTo(disclosure.now());
    }

    static Act<Meeting> act(Verb verb) {
        return Act.of(verb, MeetingRights::thing);
    }

    /** The same, where what is a draft is drafted instead. */
    static Act<Meeting> actOrDraft(Verb verb) {
        return new Act<>(
                meeting -> meeting.disclosure().isDraft() ? Verb.DRAFT : verb,
                MeetingRights::thing);
    }
}
