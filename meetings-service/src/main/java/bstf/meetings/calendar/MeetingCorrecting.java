package bstf.meetings.calendar;

import bstf.platform.access.Verb;
import bstf.platform.changes.Changing;
import bstf.platform.changes.Origin;
import bstf.platform.changes.Outcome;
import bstf.platform.changes.Precondition;

/** Appends to a meeting what was found to be otherwise; nothing that is said is taken away. */
public final class MeetingCorrecting {
    private final Desk desk;
    private final Changing<Meeting> changing;

    public MeetingCorrecting(Desk desk) {
        this.desk = desk;
        this.changing = desk.changing();
    }

    /** The correction is of today, and by the caller's party. */
    public Outcome<Meeting> correct(
            MeetingId id, String text, Precondition precondition, Origin origin) {
        var by = origin.caller().party().orElseGet(origin::by);
        return changing.change(
                id.value(),
                precondition,
                origin,
                MeetingRights.act(Verb.CORRECT),
                meeting -> meeting.correct(text, by, desk.at(origin)));
    }
}
