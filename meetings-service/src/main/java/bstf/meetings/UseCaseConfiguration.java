package bstf.meetings;

import bstf.meetings.calendar.MeetingPostponing;
import bstf.meetings.calendar.MeetingProgress;
import bstf.meetings.calendar.MeetingScheduling;
import bstf.meetings.calendar.Meetings;
import bstf.meetings.calendar.Membership;
import bstf.meetings.calendar.PostponementRepair;
import bstf.platform.changes.Origin;
import bstf.platform.time.ReferenceZone;
import java.time.Clock;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the use cases of the calendar together; they know no framework. */
@Configuration(proxyBeanMethods = false)
class UseCaseConfiguration {
    private static final String THIS_SERVICE = "meetings-service";

    @Bean
    MeetingScheduling meetingScheduling(
            Meetings meetings, Membership membership, ReferenceZone zone) {
        return new MeetingScheduling(meetings, membership, zone);
    }

    @Bean
    MeetingProgress meetingProgress(Meetings meetings, Membership membership, ReferenceZone zone) {
        return new MeetingProgress(meetings, membership, zone);
    }

    @Bean
    MeetingPostponing meetingPostponing(
            Meetings meetings, Membership membership, ReferenceZone zone) {
        return new MeetingPostponing(meetings, membership, zone);
    }

    /** What a process that was killed left half done, the next start completes. */
    @Bean
    ApplicationRunner postponementRepair(
            Meetings meetings, Membership membership, ReferenceZone zone, Clock clock) {
        var repair = new PostponementRepair(meetings, membership, zone);
        return arguments -> repair.completeAll(Origin.ofRegistry(THIS_SERVICE, clock.instant()));
    }
}
