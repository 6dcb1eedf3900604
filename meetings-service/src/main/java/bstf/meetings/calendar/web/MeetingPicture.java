package bstf.meetings.calendar.web;

import bstf.meetings.calendar.Desk;
import bstf.meetings.calendar.Meeting;
import bstf.meetings.calendar.MeetingId;
import bstf.platform.access.Audience;
import bstf.platform.access.Sight;
import bstf.platform.changes.Kept;
import bstf.platform.web.VisibilityBody;
import java.time.LocalDate;
import java.util.Optional;

/** Draws a meeting for one pair of eyes. */
final class MeetingPicture {
    private final Desk desk;

    MeetingPicture(Desk desk) {
        this.desk = desk;
    }

    MeetingView of(Kept<Meeting> kept, LocalDate validAt, Sight sight) {
        var meeting = kept.value();
        return MeetingView.of(
                kept,
                validAt,
                new Shown(
                        meeting.status().replacement().filter(other -> isSeen(other, sight)),
                        meeting.replaces()
                                .map(replacing -> replacing.meeting())
                                .filter(other -> isSeen(other, sight)),
                        Optional.of(VisibilityBody.of(meeting.disclosure().visibility()))
                                .filter(_ -> sight.sees(Audience.MEMBERS)),
                        Optional.of(kept).filter(_ -> sight.follows(Optional.empty()))));
    }

    /**
     * What not everybody sees of a meeting.
     *
     * @param replacement left out when the caller may not know of it
     * @param replaced the same
     * @param visibility for members: others need not know who else may know
     * @param followed the meeting, for those who may know that something of it changed which they
     *     do not see
     */
    record Shown(
            Optional<MeetingId> replacement,
            Optional<MeetingId> replaced,
            Optional<VisibilityBody> visibility,
            Optional<Kept<Meeting>> followed) {}

    private boolean isSeen(MeetingId other, Sight sight) {
        return desk.meetings()
                .find(other.value())
                .map(kept -> desk.parties().today(kept.value().disclosure().now()))
                .filter(sight::sees)
                .isPresent();
    }
}
