package bstf.meetings.founding;

import bstf.meetings.calendar.Meeting;
import bstf.meetings.calendar.MeetingDetails;
import bstf.meetings.calendar.MeetingEntry;
import bstf.meetings.calendar.MeetingId;
import bstf.meetings.calendar.Meetings;
import bstf.meetings.calendar.Moment;
import bstf.meetings.calendar.Reading;
import bstf.meetings.calendar.Replacing;
import bstf.platform.changes.Decision;
import bstf.platform.founding.FoundingPart;
import bstf.platform.founding.FoundingPlan;
import bstf.platform.time.ReferenceZone;
import java.time.Clock;
import java.util.Optional;

/**
 * Puts the meetings of the founding file into the calendar. The file's word is taken for hosts,
 * since membership may not have been heard yet; what the file says must fit together.
 */
final class MeetingsFounding implements FoundingPart<MeetingsFile> {
    private final Meetings meetings;
    private final Clock clock;
    private final ReferenceZone zone;

    MeetingsFounding(Meetings meetings, Clock clock, ReferenceZone zone) {
        this.meetings = meetings;
        this.clock = clock;
        this.zone = zone;
    }

    @Override
    public String name() {
        return "meetings";
    }

    @Override
    public Class<MeetingsFile> type() {
        return MeetingsFile.class;
    }

    @Override
    public void plan(MeetingsFile file, FoundingPlan plan) {
        var now = Moment.of(clock.instant(), zone);
        var links = new FoundingLinks(file.meetings());
        for (int i = 0; i < file.meetings().size(); i++) {
            var entry = file.meetings().get(i);
            plan.add(
                    "meetings[%d]".formatted(i),
                    entry.id(),
                    meetings,
                    () -> {
                        links.check(entry);
                        return decide(entry, links.replacedBy(entry), now);
                    });
        }
    }

    private static Decision<Meeting> decide(
            FoundingMeeting entry, Optional<Replacing> replaces, Moment now) {
        if (entry.status() == FoundingMeeting.Status.HELD && entry.lastDay().isAfter(now.day())) {
            throw new IllegalArgumentException(
                    "status: held (expected: another one, it lasts until %s)"
                            .formatted(entry.lastDay()));
        }
        return switch (entry.toDraft().read()) {
            case Reading.Refused<MeetingDetails>(var reason) -> Decision.refused(reason);
            case Reading.Understood<MeetingDetails>(var details) ->
                    MeetingEntry.found(
                            new MeetingId(entry.id()), details, entry.toStatus(), replaces, now);
        };
    }
}
