package bstf.meetings.calendar.web;

import static bstf.platform.access.matrix.Phase.CLOSING;
import static bstf.platform.access.matrix.Phase.DURING;
import static bstf.platform.access.matrix.Phase.PREPARATION;
import static bstf.platform.access.matrix.Policies.auditorOnly;
import static bstf.platform.access.matrix.Policies.chairOf;
import static bstf.platform.access.matrix.Policies.either;
import static bstf.platform.access.matrix.Policies.everybodyReads;
import static bstf.platform.access.matrix.Policies.nobodysTerm;
import static bstf.platform.access.matrix.Policies.onlyReadBy;
import static bstf.platform.access.matrix.Policies.seenBy;
import static bstf.platform.access.matrix.Policies.sittingChairOnceClosed;
import static bstf.platform.access.matrix.Term.CARE;
import static bstf.platform.access.matrix.Term.FORMER;
import static bstf.platform.access.matrix.Term.NEXT;
import static bstf.platform.access.matrix.Term.THE_TERM;

import bstf.meetings.calendar.Filing;
import bstf.meetings.calendar.Meeting;
import bstf.meetings.calendar.MeetingStatus;
import bstf.meetings.calendar.Meetings;
import bstf.meetings.calendar.Samples;
import bstf.meetings.calendar.store.InMemoryMeetings;
import bstf.platform.access.Audience;
import bstf.platform.access.Disclosure;
import bstf.platform.access.KnownOffices;
import bstf.platform.access.Visibility;
import bstf.platform.access.matrix.AuthorityMatrix;
import bstf.platform.access.matrix.Readers;
import bstf.platform.access.matrix.Renewed;
import bstf.platform.access.matrix.Row;
import bstf.platform.access.matrix.Who;
import bstf.platform.access.matrix.World;
import bstf.platform.changes.Event;
import bstf.platform.changes.Origin;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Meetings belong to the term of their first day, whoever asks and whenever. */
@SpringBootTest(
        classes = {OnTheTwin.class, AuthorityMatrixTest.TheWorld.class},
        properties = {
            "spring.config.location=optional:file:../config-repo/application.yml",
            "bstf.reference-zone=Europe/Moscow",
            "management.server.port=-1",
            "spring.cloud.config.enabled=false"
        })
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
class AuthorityMatrixTest extends AuthorityMatrix {
    private static final Origin ORIGIN = Origin.ofRegistry("matrix", World.RECORDED);
    private static final String IN_THE_TERM = "2016-06-15";
    private static final String REASON = "{\"reason\": \"Too few can come.\"}";
    private static final Readers THE_DRAFTER = Readers.only(Who.CHAIR);

    @Autowired private Meetings meetings;
    @Autowired private Renewed<Meetings> kept;

    AuthorityMatrixTest() {
        super("meetings");
    }

    private record Recorded() implements Event {}

    /** Not found by the service's own scan; the beans here stand before those of the twin. */
    static class TheWorld {
        @Bean
        Renewed<Meetings> kept(Clock clock) {
            return new Renewed<>(Meetings.class, () -> new InMemoryMeetings(clock));
        }

        @Bean
        @Primary
        Meetings renewedMeetings(Renewed<Meetings> kept) {
            return kept.port();
        }

        @Bean
        @Primary
        KnownOffices world() {
            return World.known();
        }
    }

    @Override
    protected void startAnew() {
        kept.renew();
        add(as("planned", new MeetingStatus.Planned()));
        add(as("confirmed", new MeetingStatus.Confirmed()));
        add(as("held", new MeetingStatus.Held()));
        add(as("cancelled", new MeetingStatus.Cancelled("Too few could come.")));
        add(Samples.planned("of-the-former", Samples.planningOn("2015-06-15", "2015-06-15")));
        show("for-observers", Visibility.from(Audience.OBSERVERS));
        show("for-members", Visibility.from(Audience.MEMBERS));
        show("for-the-secretariat", Visibility.from(Audience.SECRETARIAT));
        show("for-one", Visibility.from(Audience.SECRETARIAT).and(Who.OWN_MEMBER.party()));
        add(
                Samples.filed(
                        Filing.of(Disclosure.draft(Who.CHAIR.party(), Visibility.everybody())),
                        as("draft", new MeetingStatus.Planned())));
    }

    @Override
    protected List<Row> rows() {
        return List.of(
                Row.of("GET /api/v1/meetings").isFor(everybodyReads()),
                read("planned").about("a public one").isFor(everybodyReads()),
                read("for-observers")
                        .about("one for observers")
                        .isFor(onlyReadBy(Readers.observersAndMembers())),
                read("for-members").about("one for members").isFor(onlyReadBy(Readers.members())),
                read("for-the-secretariat")
                        .about("one for the secretariat")
                        .isFor(onlyReadBy(Readers.secretariat())),
                read("for-one")
                        .about("one for the secretariat and a named party")
                        .isFor(onlyReadBy(Readers.secretariat().and(Who.OWN_MEMBER))),
                read("draft").about("a draft of the term").isFor(onlyReadBy(THE_DRAFTER)),
                Row.of("GET /api/v1/meetings/{id}/history", "/api/v1/meetings/planned/history")
                        .isFor(auditorOnly()),
                Row.of("POST /api/v1/meetings")
                        .about("in the term")
                        .with("Idempotency-Key", "matrix")
                        .json(meeting(IN_THE_TERM))
                        .isFor(chairOf(THE_TERM, DURING)),
                Row.of("POST /api/v1/meetings")
                        .about("a draft, in the term")
                        .with("Idempotency-Key", "matrix")
                        .json(draft(IN_THE_TERM))
                        .isFor(chairOf(THE_TERM, PREPARATION, DURING)),
                put(meeting(IN_THE_TERM)).about("in the term").isFor(chairOf(THE_TERM, DURING)),
                put(draft(IN_THE_TERM))
                        .about("a draft, in the term")
                        .isFor(chairOf(THE_TERM, PREPARATION, DURING)),
                put(meeting("2015-06-15"))
                        .about("in the former term")
                        .isFor(chairOf(FORMER, DURING)),
                put(draft("2018-03-15"))
                        .about("a draft, in the next term")
                        .isFor(chairOf(NEXT, PREPARATION, DURING)),
                put(meeting("2017-08-15"))
                        .about("in the days of the caretaker")
                        .isFor(chairOf(CARE, DURING)),
                put(meeting("2017-04-15")).about("in the gap").isFor(nobodysTerm()),
                patch("planned", "{\"title\": \"Another title\"}").isFor(chairOf(THE_TERM, DURING)),
                patch("draft", "{\"title\": \"Another title\"}")
                        .about("a draft")
                        .isFor(seenBy(THE_DRAFTER, chairOf(THE_TERM, PREPARATION, DURING))),
                patch("for-members", "{\"title\": \"Another title\"}")
                        .about("one for members")
                        .isFor(seenBy(Readers.members(), chairOf(THE_TERM, DURING))),
                Row.of("DELETE /api/v1/meetings/{id}", "/api/v1/meetings/planned")
                        .ifThere()
                        .isFor(chairOf(THE_TERM, DURING)),
                step("publication", "draft").isFor(seenBy(THE_DRAFTER, chairOf(THE_TERM, DURING))),
                step("corrections", "planned")
                        .about("in the term")
                        .json("{\"text\": \"It was in another house.\"}")
                        .isFor(either(chairOf(THE_TERM, DURING), sittingChairOnceClosed(THE_TERM))),
                step("corrections", "of-the-former")
                        .about("in the former term")
                        .json("{\"text\": \"It was in another house.\"}")
                        .isFor(either(chairOf(FORMER, DURING), sittingChairOnceClosed(FORMER))),
                step("confirmation", "planned").isFor(chairOf(THE_TERM, DURING)),
                step("holding", "confirmed").isFor(chairOf(THE_TERM, DURING, CLOSING)),
                step("holding/correction", "held")
                        .json(REASON)
                        .isFor(chairOf(THE_TERM, DURING, CLOSING)),
                step("cancellation", "planned").json(REASON).isFor(chairOf(THE_TERM, DURING)),
                step("reinstatement", "cancelled").isFor(chairOf(THE_TERM, DURING)),
                step("postponement", "planned")
                        .json(
                                """
                                {"reason": "Too few can come.", "replacedBy": "later", "replacement": %s}\
                                """
                                        .formatted(meeting("2016-10-15")))
                        .isFor(chairOf(THE_TERM, DURING)));
    }

    private static Row.Draft read(String id) {
        return Row.of("GET /api/v1/meetings/{id}", "/api/v1/meetings/" + id);
    }

    private static Row.Draft put(String body) {
        return Row.of("PUT /api/v1/meetings/{id}", "/api/v1/meetings/new").ifAbsent().json(body);
    }

    private static Row.Draft patch(String id, String body) {
        return Row.of("PATCH /api/v1/meetings/{id}", "/api/v1/meetings/" + id)
                .ifThere()
                .mergePatch(body);
    }

    private static Row.Draft step(String step, String id) {
        return Row.of(
                        "POST /api/v1/meetings/{id}/" + step,
                        "/api/v1/meetings/%s/%s".formatted(id, step))
                .ifThere();
    }

    private static String meeting(String day) {
        return OverHttp.visible(OverHttp.planning(day, day), "public", "");
    }

    private static String draft(String day) {
        return OverHttp.asDraft(meeting(day));
    }

    private static Meeting as(String id, MeetingStatus status) {
        return Samples.as(status, id, Samples.planningOn(IN_THE_TERM, IN_THE_TERM));
    }

    private void show(String id, Visibility visibility) {
        var filing = Filing.of(Disclosure.published(visibility));
        add(Samples.filed(filing, as(id, new MeetingStatus.Planned())));
    }

    private void add(Meeting meeting) {
        meetings.add(meeting.id().value(), meeting, new Recorded(), ORIGIN);
    }
}
