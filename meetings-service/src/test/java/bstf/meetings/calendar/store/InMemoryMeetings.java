package bstf.meetings.calendar.store;

import bstf.meetings.calendar.Meeting;
import bstf.meetings.calendar.Meetings;
import bstf.platform.changes.InMemoryAggregates;
import java.time.Clock;

/** The twin of the store of meetings, for tests without a database. */
public final class InMemoryMeetings extends InMemoryAggregates<Meeting> implements Meetings {

    public InMemoryMeetings(Clock clock) {
        super(new MeetingMapping(), clock, Integer.MAX_VALUE);
    }
}
