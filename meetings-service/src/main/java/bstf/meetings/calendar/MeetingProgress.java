package bstf.meetings.calendar;

import bstf.platform.access.Verb;
import bstf.platform.changes.Changing;
import bstf.platform.changes.Decision;
import bstf.platform.changes.Origin;
import bstf.platform.changes.Outcome;
import bstf.platform.changes.Precondition;
import java.util.function.BiFunction;

/** Leads a meeting from planned over confirmed to held, calls it off and brings it back. */
public final class MeetingProgress {
    private final Desk desk;
    private final Changing<Meeting> changing;
    private final Hosting hosting;

    public MeetingProgress(Desk desk) {
        this.desk = desk;
        this.changing = desk.changing();
        this.hosting = desk.hosting();
    }

    public Outcome<Meeting> confirm(MeetingId id, Precondition precondition, Origin origin) {
        return lead(id, precondition, origin, Verb.CHANGE, (m, now) -> m.confirm(hosting, now));
    }

    public Outcome<Meeting> hold(MeetingId id, Precondition precondition, Origin origin) {
        return lead(id, precondition, origin, Verb.COMPLETE, Meeting::hold);
    }

    /**
     * Takes back that a meeting was held; it is confirmed as before. Whoever may say that it was
     * held may take it back; afterwards a correction can only be appended.
     *
     * @param reason why it turned out not to have been held as recorded
     */
    public Outcome<Meeting> correctHolding(
            MeetingId id, String reason, Precondition precondition, Origin origin) {
        return lead(
                id,
                precondition,
                origin,
                Verb.COMPLETE,
                (meeting, now) -> meeting.correctHolding(reason, now));
    }

    public Outcome<Meeting> cancel(
            MeetingId id, String reason, Precondition precondition, Origin origin) {
        return lead(id, precondition, origin, Verb.RETIRE, (m, now) -> m.cancel(reason, now));
    }

    public Outcome<Meeting> reinstate(MeetingId id, Precondition precondition, Origin origin) {
        return lead(id, precondition, origin, Verb.RETIRE, (m, now) -> m.reinstate(hosting, now));
    }

    private Outcome<Meeting> lead(
            MeetingId id,
            Precondition precondition,
            Origin origin,
            Verb verb,
            BiFunction<Meeting, Moment, Decision<Meeting>> step) {
        var now = desk.at(origin);
        return changing.change(
                id.value(),
                precondition,
                origin,
                MeetingRights.act(verb),
                meeting -> step.apply(meeting, now));
    }
}
