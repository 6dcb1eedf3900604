package bstf.meetings.calendar;

import bstf.platform.changes.Changing;
import bstf.platform.changes.Origin;
import bstf.platform.changes.Outcome;
import bstf.platform.changes.Precondition;
import bstf.platform.time.ReferenceZone;
import java.util.Optional;
import java.util.function.Function;

/** Puts meetings into the calendar, says anew what is said of them, and takes mistakes out. */
public final class MeetingScheduling {
    private final Changing<Meeting> changing;
    private final Hosting hosting;
    private final ReferenceZone zone;

    public MeetingScheduling(Meetings meetings, Membership membership, ReferenceZone zone) {
        this.changing = new Changing<>(meetings);
        this.hosting = new Hosting(membership);
        this.zone = zone;
    }

    public Outcome<Meeting> schedule(MeetingId id, MeetingDetails details, Origin origin) {
        return schedule(id, details, Optional.empty(), origin);
    }

    Outcome<Meeting> schedule(
            MeetingId id, MeetingDetails details, Optional<Replacing> replaces, Origin origin) {
        return changing.create(
                id.value(),
                origin,
                () -> Meeting.schedule(id, details, replaces, hosting, at(origin)));
    }

    /**
     * Says anew what is said of a meeting.
     *
     * @param said from the meeting as it stands to what is said of it from now on
     */
    public Outcome<Meeting> change(
            MeetingId id,
            Function<Meeting, MeetingDetails> said,
            Precondition precondition,
            Origin origin) {
        return changing.change(
                id.value(),
                precondition,
                origin,
                meeting -> meeting.change(said.apply(meeting), hosting, at(origin)));
    }

    public Outcome<Meeting> retire(MeetingId id, Precondition precondition, Origin origin) {
        return changing.change(
                id.value(), precondition, origin, meeting -> meeting.retire(at(origin)));
    }

    private Moment at(Origin origin) {
        return Moment.of(origin.at(), zone);
    }
}
