package bstf.meetings.calendar.web;

import bstf.meetings.calendar.Desk;
import bstf.meetings.calendar.Meeting;
import bstf.platform.time.ReferenceZone;
import bstf.platform.web.AggregateAnswers;
import bstf.platform.web.Answers;
import bstf.platform.web.Sights;
import org.springframework.stereotype.Component;

/** The answers about meetings: each caller sees those that are for it. */
@Component
final class MeetingAnswers extends AggregateAnswers<Meeting, MeetingView> {
    MeetingAnswers(Desk desk, ReferenceZone zone, Answers answers, Sights sights) {
        super(
                desk.meetings(),
                new MeetingPicture(desk)::of,
                meeting -> desk.parties().today(meeting.disclosure().now()),
                zone,
                answers,
                sights);
    }
}
