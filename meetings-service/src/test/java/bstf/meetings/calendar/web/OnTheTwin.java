package bstf.meetings.calendar.web;

import bstf.meetings.calendar.MeetingPostponing;
import bstf.meetings.calendar.MeetingProgress;
import bstf.meetings.calendar.MeetingScheduling;
import bstf.meetings.calendar.Meetings;
import bstf.meetings.calendar.Membership;
import bstf.meetings.calendar.store.InMemoryMeetings;
import bstf.platform.time.ReferenceZone;
import bstf.platform.time.SettableClock;
import java.time.Clock;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/**
 * The calendar over HTTP, on a clock that stands, with meetings and members in memory. No
 * {@code @Configuration}, so that the real service does not find it when it looks around.
 */
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration",
            "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration"
        })
@Import({
    MeetingAnswers.class,
    MeetingListController.class,
    MeetingController.class,
    MeetingProgressController.class
})
class OnTheTwin {

    @Bean
    SettableClock clock() {
        return SettableClock.at("2016-08-01T09:00:00Z");
    }

    @Bean
    Meetings meetings(Clock clock) {
        return new InMemoryMeetings(clock);
    }

    /** What was heard; a test may put another word in its place. */
    @Bean
    Rumour membership() {
        return new Rumour();
    }

    @Bean
    MeetingScheduling scheduling(Meetings meetings, Membership membership, ReferenceZone zone) {
        return new MeetingScheduling(meetings, membership, zone);
    }

    @Bean
    MeetingProgress progress(Meetings meetings, Membership membership, ReferenceZone zone) {
        return new MeetingProgress(meetings, membership, zone);
    }

    @Bean
    MeetingPostponing postponing(Meetings meetings, Membership membership, ReferenceZone zone) {
        return new MeetingPostponing(meetings, membership, zone);
    }
}
