package bstf.meetings.calendar;

import bstf.platform.changes.Changing;
import bstf.platform.changes.Decision;
import bstf.platform.changes.Origin;
import bstf.platform.changes.Outcome;
import bstf.platform.changes.Precondition;
import bstf.platform.time.ReferenceZone;
import java.util.function.BiFunction;

/** Leads a meeting from planned over confirmed to held, calls it off and brings it back. */
public final class MeetingProgress {
    private final Changing<Meeting> changing;
    private final Hosting hosting;
    private final ReferenceZone zone;

    public MeetingProgress(Meetings meetings, Membership membership, ReferenceZone zone) {
        this.changing = new Changing<>(meetings);
        this.hosting = new Hosting(membership);
        this.zone = zone;
    }

    public Outcome<Meeting> confirm(MeetingId id, Precondition precondition, Origin origin) {
        return lead(id, precondition, origin, (meeting, now) -> meeting.confirm(hosting, now));
    }

    public Outcome<Meeting> hold(MeetingId id, Precondition precondition, Origin origin) {
        return lead(id, precondition, origin, Meeting::hold);
    }

    /**
     * Takes back that a meeting was held; it is confirmed as before.
     *
     * @param reason why it turned out not to have been held as recorded
     */
    public Outcome<Meeting> correctHolding(
            MeetingId id, String reason, Precondition precondition, Origin origin) {
        return lead(
                id, precondition, origin, (meeting, now) -> meeting.correctHolding(reason, now));
    }

    public Outcome<Meeting> cancel(
            MeetingId id, String reason, Precondition precondition, Origin origin) {
        return lead(id, precondition, origin, (meeting, now) -> meeting.cancel(reason, now));
    }

    public Outcome<Meeting> reinstate(MeetingId id, Precondition precondition, Origin origin) {
        return lead(id, precondition, origin, (meeting, now) -> meeting.reinstate(hosting, now));
    }

    private Outcome<Meeting> lead(
            MeetingId id,
            Precondition precondition,
            Origin origin,
            BiFunction<Meeting, Moment, Decision<Meeting>> step) {
        var now = Moment.of(origin.at(), zone);
        return changing.change(
                id.value(), precondition, origin, meeting -> step.apply(meeting, now));
    }
}
