package bstf.meetings;

import bstf.meetings.calendar.Desk;
import bstf.meetings.calendar.MeetingCorrecting;
import bstf.meetings.calendar.MeetingPostponing;
import bstf.meetings.calendar.MeetingProgress;
import bstf.meetings.calendar.MeetingRights;
import bstf.meetings.calendar.MeetingScheduling;
import bstf.meetings.calendar.Meetings;
import bstf.meetings.calendar.Membership;
import bstf.meetings.calendar.PostponementRepair;
import bstf.platform.access.Guard;
import bstf.platform.access.KnownOffices;
import bstf.platform.access.Rights;
import bstf.platform.changes.NamedParties;
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
    Rights rights() {
        return MeetingRights.TABLE;
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
    MeetingScheduling meetingScheduling(Desk desk) {
        return new MeetingScheduling(desk);
    }

    @Bean
    MeetingProgress meetingProgress(Desk desk) {
        return new MeetingProgress(desk);
    }

    @Bean
    MeetingPostponing meetingPostponing(Desk desk) {
        return new MeetingPostponing(desk);
    }

    @Bean
    MeetingCorrecting meetingCorrecting(Desk desk) {
        return new MeetingCorrecting(desk);
    }

    /** What a process that was killed left half done, the next start completes. */
    @Bean
    ApplicationRunner postponementRepair(Desk desk, Clock clock) {
        var repair = new PostponementRepair(desk);
        return arguments -> repair.completeAll(Origin.ofRegistry(THIS_SERVICE, clock.instant()));
    }
}
