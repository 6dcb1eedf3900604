package bstf.meetings.calendar;

import bstf.meetings.calendar.store.InMemoryMeetings;
import bstf.platform.changes.Answered;
import bstf.platform.changes.Event;
import bstf.platform.changes.Keeping;
import bstf.platform.changes.Kept;
import bstf.platform.changes.Origin;
import bstf.platform.changes.Recorded;
import bstf.platform.changes.Retry;
import bstf.platform.changes.Slice;
import bstf.platform.time.SettableClock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Meetings whose process dies, on request, right before a write. */
final class BreakableMeetings implements Meetings {
    private final InMemoryMeetings meetings;
    private final Set<String> breaking = new HashSet<>();

    /** The process is gone. */
    static final class Broken extends RuntimeException {}

    BreakableMeetings(Instant now) {
        meetings = new InMemoryMeetings(new SettableClock(now));
    }

    /** The next change of {@code id} is not written. */
    void breakBeforeKeeping(MeetingId id) {
        breaking.add(id.value());
    }

    @Override
    public Optional<Kept<Meeting>> find(String id) {
        return meetings.find(id);
    }

    @Override
    public Optional<Kept<Meeting>> findKnownAt(String id, Instant knownAt) {
        return meetings.findKnownAt(id, knownAt);
    }

    @Override
    public List<Kept<Meeting>> list(Slice slice, Predicate<Meeting> wanted) {
        return meetings.list(slice, wanted);
    }

    @Override
    public String orderOf(Meeting meeting) {
        return meetings.orderOf(meeting);
    }

    @Override
    public Keeping<Meeting> add(String id, Meeting meeting, Event event, Origin origin) {
        return meetings.add(id, meeting, event, origin);
    }

    @Override
    public Keeping<Meeting> keep(Kept<Meeting> before, Meeting after, Event event, Origin origin) {
        if (breaking.remove(before.id())) {
            throw new Broken();
        }
        return meetings.keep(before, after, event, origin);
    }

    @Override
    public List<Recorded> history(String id, long after, int limit) {
        return meetings.history(id, after, limit);
    }

    @Override
    public Answered<Meeting> answered(String id, Retry retry) {
        return meetings.answered(id, retry);
    }
}
