package bstf.meetings.calendar.web;

import bstf.meetings.calendar.Meeting;
import bstf.meetings.calendar.Meetings;
import bstf.platform.time.ReferenceZone;
import bstf.platform.web.AggregateAnswers;
import bstf.platform.web.Answers;
import bstf.platform.web.Sights;
import org.springframework.stereotype.Component;

/** The answers about meetings: each caller sees those that are for it. */
@Component
final class MeetingAnswers extends AggregateAnswers<Meeting, MeetingView> {
    MeetingAnswers(Meetings meetings, ReferenceZone zone, Answers answers, Sights sights) {
        super(
                meetings,
                new MeetingPicture(meetings)::of,
                meeting -> meeting.disclosure().now(),
                zone,
                answers,
                sights);
    }
}
