package bstf.meetings.calendar.web;

import bstf.meetings.calendar.Meeting;
import bstf.meetings.calendar.Meetings;
import bstf.platform.time.ReferenceZone;
import bstf.platform.web.AggregateAnswers;
import bstf.platform.web.Answers;
import org.springframework.stereotype.Component;

/** The answers about meetings. */
@Component
final class MeetingAnswers extends AggregateAnswers<Meeting, MeetingView> {

    MeetingAnswers(Meetings meetings, ReferenceZone zone, Answers answers) {
        super(meetings, MeetingView::of, zone, answers);
    }
}
