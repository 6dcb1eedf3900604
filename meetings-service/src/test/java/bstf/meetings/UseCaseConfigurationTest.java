package bstf.meetings;

import static bstf.meetings.calendar.Samples.id;
import static bstf.meetings.calendar.Samples.planned;
import static bstf.meetings.calendar.Samples.planningOn;
import static org.assertj.core.api.Assertions.assertThat;

import bstf.meetings.calendar.Meeting;
import bstf.meetings.calendar.MeetingStatus;
import bstf.meetings.calendar.Replacing;
import bstf.meetings.calendar.Samples;
import bstf.meetings.calendar.store.InMemoryMeetings;
import bstf.platform.changes.Event;
import bstf.platform.changes.Origin;
import bstf.platform.time.SettableClock;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;

final class UseCaseConfigurationTest {
    private final SettableClock clock = SettableClock.at("2016-08-01T09:00:00Z");
    private final InMemoryMeetings meetings = new InMemoryMeetings(clock);

    private record Entered() implements Event {}

    @Test
    void completesAtTheStartAPostponementThatWasInterrupted() throws Exception {
        enter(planned("2016-09-planning", planningOn("2016-09-15", "2016-09-16")));
        enter(replacing(planned("2016-10-planning", planningOn("2016-10-13", "2016-10-14"))));

        new UseCaseConfiguration()
                .postponementRepair(Samples.desk(meetings, Samples.membership()), clock)
                .run(new DefaultApplicationArguments());

        assertThat(meetings.find("2016-09-planning").orElseThrow().value().status())
                .isEqualTo(
                        new MeetingStatus.Postponed(
                                "The host asked for it.", id("2016-10-planning")));
        assertThat(meetings.told().getLast().by()).isEqualTo("meetings-service");
    }

    private void enter(Meeting meeting) {
        meetings.add(
                meeting.id().value(),
                meeting,
                new Entered(),
                Origin.ofRegistry("ru", clock.instant()));
    }

    private static Meeting replacing(Meeting meeting) {
        return new Meeting(
                meeting.id(),
                meeting.details(),
                meeting.status(),
                Optional.of(
                        new Replacing(
                                id("2016-09-planning"),
                                "The host asked for it.",
                                Replacing.Came.PLANNED_FOR_IT)),
                meeting.earlierDates(),
                meeting.sequence(),
                meeting.gaps(),
                meeting.filing());
    }
}
