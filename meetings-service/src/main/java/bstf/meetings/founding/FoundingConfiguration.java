package bstf.meetings.founding;

import bstf.meetings.calendar.Meetings;
import bstf.platform.founding.FoundingPart;
import bstf.platform.time.ReferenceZone;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has the platform load the body's first meetings. */
@Configuration(proxyBeanMethods = false)
class FoundingConfiguration {

    @Bean
    FoundingPart<?> meetingsFounding(Meetings meetings, Clock clock, ReferenceZone zone) {
        return new MeetingsFounding(meetings, clock, zone);
    }
}
