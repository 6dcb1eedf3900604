package bstf.meetings.calendar.store;

import static bstf.meetings.calendar.Samples.planned;
import static bstf.meetings.calendar.Samples.planningInSeptember;
import static org.assertj.core.api.Assertions.assertThat;

import bstf.platform.access.Audience;
import bstf.platform.changes.Event;
import bstf.platform.changes.Origin;
import bstf.platform.changes.store.MongoForTests;
import bstf.platform.changes.store.PendingSignal;
import bstf.platform.time.SettableClock;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** Meetings that were kept before anything was said of who may know of them. */
final class OldMeetingsTest {
    private static final SettableClock NOW = SettableClock.at("2016-08-01T09:00:00Z");

    private record Entered() implements Event {}

    @Test
    void areForEverybodyAndNoDrafts() {
        var database = MongoForTests.embedded().database();
        var meetings =
                new MongoMeetings(MongoForTests.stores(database, NOW, 10, new PendingSignal()));
        var meeting = planned("2016-09-planning", planningInSeptember());
        meetings.add(
                "2016-09-planning",
                meeting,
                new Entered(),
                Origin.ofRegistry("test", NOW.instant()));
        var forgotten =
                database.updateMulti(
                        new Query(),
                        new Update()
                                .unset("state.visibility")
                                .unset("state.draftedBy")
                                .unset("state.corrections"),
                        "meeting");

        assertThat(forgotten.getModifiedCount()).isEqualTo(1);
        assertThat(meetings.find("2016-09-planning").orElseThrow().value()).isEqualTo(meeting);
        assertThat(new MeetingMapping().audienceOf(meeting)).isEqualTo(Audience.PUBLIC);
    }
}
