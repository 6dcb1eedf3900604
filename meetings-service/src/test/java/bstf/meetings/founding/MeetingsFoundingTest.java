package bstf.meetings.founding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.THROWABLE;

import bstf.meetings.calendar.Gap;
import bstf.meetings.calendar.Meeting;
import bstf.meetings.calendar.MeetingId;
import bstf.meetings.calendar.MeetingKind;
import bstf.meetings.calendar.MeetingStatus;
import bstf.meetings.calendar.Meetings;
import bstf.meetings.calendar.MemberCode;
import bstf.meetings.calendar.Replacing;
import bstf.meetings.calendar.Times;
import bstf.meetings.calendar.Venue;
import bstf.meetings.calendar.store.InMemoryMeetings;
import bstf.platform.changes.Kept;
import bstf.platform.changes.Slice;
import bstf.platform.founding.FoundingMarks;
import bstf.platform.founding.InMemoryFoundingMarks;
import bstf.platform.time.SettableClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** What founding files bring into the calendar, on 24 November 2026. */
final class MeetingsFoundingTest {
    private static final Path OF_THIS_BODY = Path.of("../config-repo/founding");
    private static final Path OF_ANOTHER_BODY = Path.of("src/test/resources/founding/lighthouses");

    @EnableAutoConfiguration(
            excludeName = {
                "org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration",
                "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration",
                "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration"
            })
    @Import(FoundingConfiguration.class)
    static class Start {

        @Bean
        Clock clock() {
            return SettableClock.at("2026-11-24T09:00:00Z");
        }

        @Bean
        Meetings meetings(Clock clock) {
            return new InMemoryMeetings(clock);
        }

        @Bean
        FoundingMarks marks() {
            return new InMemoryFoundingMarks();
        }
    }

    @Test
    void bringsTheProgrammeOfTheChairmanship() {
        assertThat(founded(OF_THIS_BODY))
                .extracting(MeetingsFoundingTest::line)
                .containsExactly(
                        "2015-02-planning operational-planning 2015-02-26 2015-02-27 -",
                        "2015-05-planning operational-planning 2015-05-27 2015-05-28 -",
                        "2015-09-planning operational-planning 2015-09-23 2015-09-24 -",
                        "2015-11-strategic annual-strategic 2015-11-16 2015-11-17 Saint Petersburg",
                        "2016-02-planning operational-planning 2016-02-25 2016-02-26 Petrozavodsk",
                        "2016-05-anniversary anniversary 2016-05-03 2016-05-04 Saint Petersburg",
                        "2016-05-planning operational-planning 2016-05-05 2016-05-06 -",
                        "2016-09-planning operational-planning 2016-09-15 2016-09-16 -",
                        "2016-11-strategic annual-strategic 2016-11-24 2016-11-25 Moscow");
    }

    @Test
    void claimsNothingThatThePageDoesNotSay() {
        assertThat(founded(OF_THIS_BODY))
                .isNotEmpty()
                .allSatisfy(meeting -> {
                    assertThat(meeting.status()).isEqualTo(new MeetingStatus.Planned());
                    assertThat(meeting.details().host()).isEmpty();
                    assertThat(meeting.details().times()).isEqualTo(new Times.NotGiven());
                    assertThat(meeting.gaps().since())
                            .containsEntry(Gap.HOST_NOT_GIVEN, meeting.details().firstDay())
                            .containsEntry(Gap.TIMES_NOT_GIVEN, meeting.details().firstDay());
                });
    }

    @Test
    void isAsGoodForAnotherBody() {
        var meetings = founded(OF_ANOTHER_BODY);

        assertThat(meetings)
                .extracting(meeting -> meeting.details().kind())
                .contains(new MeetingKind("lamp-council"), new MeetingKind("oil-tasting"));
        assertThat(meetings.getFirst().status()).isEqualTo(new MeetingStatus.Held());
        assertThat(meetings.getFirst().details().host()).contains(new MemberCode("AMB"));
        assertThat(meetings.get(1).status())
                .isEqualTo(
                        new MeetingStatus.Postponed(
                                "The oil froze.", new MeetingId("oil-tasting-again")));
        assertThat(meetings.get(2).replaces())
                .contains(
                        new Replacing(
                                new MeetingId("oil-tasting"),
                                "The oil froze.",
                                Replacing.Came.NAMED));
        assertThat(meetings.get(3).status())
                .isEqualTo(new MeetingStatus.Cancelled("There was no fog."));
    }

    @Test
    void isRecordedAsTheFounding() {
        try (var started = start(OF_THIS_BODY)) {
            var meetings = (InMemoryMeetings) started.getBean(Meetings.class);

            assertThat(meetings.told())
                    .hasSize(9)
                    .allSatisfy(told -> {
                        assertThat(told.event()).isEqualTo("MeetingFounded");
                        assertThat(told.by()).isEqualTo("founding");
                    });
        }
    }

    @Test
    void refusesAMeetingThatEndsBeforeItBegins(@TempDir Path directory) throws IOException {
        assertRefused(
                directory,
                file -> file.replace("lastDay: 2199-11-05", "lastDay: 2199-11-04"),
                "meetings.yaml:39: meetings[3].lastDay: lastDay is 2199-11-04");
    }

    @Test
    void refusesAMeetingThatWasHeldInTheFuture(@TempDir Path directory) throws IOException {
        assertRefused(
                directory,
                file -> file.replace("status: confirmed", "status: held"),
                "meetings[2]: status: held (expected: another one, it lasts until 2199-07-01)");
    }

    @Test
    void refusesAReplacementThatIsNotThere(@TempDir Path directory) throws IOException {
        assertRefused(
                directory,
                file -> file.replace("replacedBy: oil-tasting-again", "replacedBy: nowhere"),
                "meetings[1]: replacedBy: nowhere"
                        + " (expected: a meeting of this file that begins later)");
    }

    @Test
    void refusesAnIdThatStandsTwice(@TempDir Path directory) throws IOException {
        assertRefused(
                directory,
                file -> file.replace("id: fog-drill", "id: lamp-council-1"),
                "meetings[3]: id: lamp-council-1 (expected: each id once)");
    }

    @Test
    void refusesACancellationWithoutAReason(@TempDir Path directory) throws IOException {
        assertRefused(
                directory,
                file -> file.replace("    reason: There was no fog.\n", ""),
                "meetings[3]: status: cancelled (expected: a reason and no replacedBy with it)");
    }

    @Test
    void refusesAReasonForWhatIsNotCalledOff(@TempDir Path directory) throws IOException {
        assertRefused(
                directory,
                file -> file.replace("status: confirmed", "status: confirmed\n    reason: None."),
                "meetings[2]: status: confirmed (expected: no reason and no replacedBy with it)");
    }

    private interface Spoiling {
        String spoil(String file);
    }

    private static void assertRefused(Path directory, Spoiling spoiling, String reason)
            throws IOException {
        var file = Files.readString(OF_ANOTHER_BODY.resolve("meetings.yaml"));
        Files.writeString(directory.resolve("meetings.yaml"), spoiling.spoil(file));
        ThrowingCallable starting = () -> start(directory).close();

        assertThatThrownBy(starting)
                .extracting(MeetingsFoundingTest::root, THROWABLE)
                .hasMessageContaining(reason);
    }

    private static Throwable root(Throwable failure) {
        var cause = failure.getCause();
        return cause == null ? failure : root(cause);
    }

    private static List<Meeting> founded(Path directory) {
        try (var started = start(directory)) {
            return started.getBean(Meetings.class).list(Slice.all(), meeting -> true).stream()
                    .map(Kept::value)
                    .toList();
        }
    }

    private static ConfigurableApplicationContext start(Path directory) {
        return new SpringApplicationBuilder(Start.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--bstf.founding.dir=" + directory,
                        "--bstf.reference-zone=Europe/Moscow",
                        "--spring.cloud.config.enabled=false",
                        "--BSTF_CONFIG_IMPORT=optional:configserver:",
                        "--spring.main.banner-mode=off");
    }

    private static String line(Meeting meeting) {
        var details = meeting.details();
        return "%s %s %s %s %s"
                .formatted(
                        meeting.id(),
                        details.kind(),
                        details.firstDay(),
                        details.lastDay(),
                        city(details.venue()).orElse("-"));
    }

    private static Optional<String> city(Venue venue) {
        return switch (venue) {
            case Venue.Given(_, _, var city, _) -> Optional.of(city);
            case Venue.CityOnly(var city, _) -> Optional.of(city);
            case Venue.NotGiven() -> Optional.empty();
        };
    }
}
