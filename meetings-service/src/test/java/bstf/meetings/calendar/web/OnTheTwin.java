package bstf.meetings.calendar.web;

import bstf.meetings.calendar.Chairs;
import bstf.meetings.calendar.Desk;
import bstf.meetings.calendar.MeetingCorrecting;
import bstf.meetings.calendar.MeetingPostponing;
import bstf.meetings.calendar.MeetingProgress;
import bstf.meetings.calendar.MeetingRights;
import bstf.meetings.calendar.MeetingScheduling;
import bstf.meetings.calendar.Meetings;
import bstf.meetings.calendar.Membership;
import bstf.meetings.calendar.store.InMemoryMeetings;
import bstf.platform.access.Guard;
import bstf.platform.access.KnownOffices;
import bstf.platform.access.Rights;
import bstf.platform.changes.NamedParties;
import bstf.platform.time.ReferenceZone;
import bstf.platform.time.SettableClock;
import java.time.Clock;
import java.util.Optional;
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
    MeetingFilingController.class,
    MeetingHistoryController.class,
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
    Rights rights() {
        return MeetingRights.TABLE;
    }

    @Bean
    KnownOffices offices() {
        return () -> Optional.of(Chairs.OFFICES);
    }

    @Bean
    Desk desk(
            Meetings meetings,
            Membership membership,
            KnownOffices offices,
            Guard guard,
            ReferenceZone zone) {
        return new Desk(meetings, membership, new NamedParties(offices), guard, zone);
    }

    @Bean
    MeetingScheduling scheduling(Desk desk) {
        return new MeetingScheduling(desk);
    }

    @Bean
    MeetingProgress progress(Desk desk) {
        return new MeetingProgress(desk);
    }

    @Bean
    MeetingPostponing postponing(Desk desk) {
        return new MeetingPostponing(desk);
    }

    @Bean
    MeetingCorrecting correcting(Desk desk) {
        return new MeetingCorrecting(desk);
    }
}
