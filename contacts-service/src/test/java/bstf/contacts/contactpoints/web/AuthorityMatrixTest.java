package bstf.contacts.contactpoints.web;

import static bstf.platform.access.matrix.Phase.CLOSING;
import static bstf.platform.access.matrix.Phase.DURING;
import static bstf.platform.access.matrix.Phase.PREPARATION;
import static bstf.platform.access.matrix.Policies.auditorOnly;
import static bstf.platform.access.matrix.Policies.chairOf;
import static bstf.platform.access.matrix.Policies.either;
import static bstf.platform.access.matrix.Policies.everybodyReads;
import static bstf.platform.access.matrix.Policies.onlyReadBy;
import static bstf.platform.access.matrix.Policies.ownedBy;
import static bstf.platform.access.matrix.Policies.seenBy;
import static bstf.platform.access.matrix.Policies.sittingChairOnceClosed;
import static bstf.platform.access.matrix.Term.CARE;
import static bstf.platform.access.matrix.Term.NEXT;
import static bstf.platform.access.matrix.Term.THE_TERM;
import static bstf.platform.access.matrix.Who.CHAIR;
import static bstf.platform.access.matrix.Who.OBSERVER;
import static bstf.platform.access.matrix.Who.OWN_MEMBER;
import static org.assertj.core.api.Assertions.assertThat;

import bstf.contacts.contactpoints.AddressDraft;
import bstf.contacts.contactpoints.Channel;
import bstf.contacts.contactpoints.ChannelDraft;
import bstf.contacts.contactpoints.ContactPointDraft;
import bstf.contacts.contactpoints.ContactPointRegistration;
import bstf.contacts.contactpoints.ContactPoints;
import bstf.contacts.contactpoints.Owner;
import bstf.contacts.contactpoints.store.InMemoryContactPoints;
import bstf.platform.access.Audience;
import bstf.platform.access.Visibility;
import bstf.platform.access.matrix.AuthorityMatrix;
import bstf.platform.access.matrix.Moment;
import bstf.platform.access.matrix.Readers;
import bstf.platform.access.matrix.Renewed;
import bstf.platform.access.matrix.Row;
import bstf.platform.access.matrix.Term;
import bstf.platform.access.matrix.World;
import bstf.platform.changes.Origin;
import bstf.platform.changes.Outcome;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Contact points are their owner's; those of a secretariat go with the term that they serve. */
@SpringBootTest(
        classes = {TwinApplication.class, AuthorityMatrixTest.TheWorld.class},
        properties = {
            "spring.cloud.config.enabled=false",
            "BSTF_CONFIG_IMPORT=optional:configserver:",
            "bstf.reference-zone=Europe/Moscow"
        })
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
class AuthorityMatrixTest extends AuthorityMatrix {
    private static final Origin ORIGIN = Origin.ofRegistry("matrix", World.RECORDED);
    private static final Owner DENMARK = new Owner.Member(OWN_MEMBER.party());
    private static final Owner EUROPOL = new Owner.Observer(OBSERVER.party());
    private static final Readers THE_DRAFTER = Readers.only(CHAIR);
    private static final String ANOTHER_OFFICE = "{\"organisation\": [\"Another office\"]}";

    @Autowired private Renewed<ContactPoints> kept;
    @Autowired private ContactPointRegistration registration;
    @Autowired private KnownOwners owners;
    @Autowired private HeldOffices offices;

    AuthorityMatrixTest() {
        super("contacts");
    }

    /** Not found by the service's own scan; the beans here stand before those of the twin. */
    static class TheWorld {
        @Bean
        Renewed<ContactPoints> kept(Clock clock) {
            return new Renewed<>(ContactPoints.class, () -> new InMemoryContactPoints(clock));
        }

        @Bean
        @Primary
        ContactPoints renewedContactPoints(Renewed<ContactPoints> kept) {
            return kept.port();
        }
    }

    @Override
    protected void startAnew() {
        kept.renew();
        offices.become(World.known().now().orElseThrow());
        Stream.concat(
                        Stream.of(DENMARK, EUROPOL),
                        Arrays.stream(Term.values()).map(AuthorityMatrixTest::secretariatOf))
                .forEach(owners::know);
        register("of-denmark", DENMARK, Visibility.everybody());
        register("of-europol", EUROPOL, Visibility.everybody());
        register("of-the-term", secretariatOf(THE_TERM), Visibility.everybody());
        register("for-observers", DENMARK, Visibility.from(Audience.OBSERVERS));
        register("for-members", DENMARK, Visibility.from(Audience.MEMBERS));
        register("for-the-secretariat", DENMARK, Visibility.from(Audience.SECRETARIAT));
        draft("draft");
    }

    @Override
    protected List<Row> rows() {
        return Stream.of(reading(), entering(), changing(), steps()).flatMap(List::stream).toList();
    }

    private static List<Row> reading() {
        return List.of(
                Row.of("GET /api/v1/contact-points").isFor(everybodyReads()),
                of("GET", "", "of-denmark").about("a public one").isFor(everybodyReads()),
                of("GET", "", "for-observers")
                        .about("a member's, for observers")
                        .isFor(onlyReadBy(Readers.observersAndMembers())),
                of("GET", "", "for-members")
                        .about("a member's, for members")
                        .isFor(onlyReadBy(Readers.members())),
                of("GET", "", "for-the-secretariat")
                        .about("a member's, for the secretariat")
                        .isFor(onlyReadBy(Readers.secretariat().and(OWN_MEMBER))),
                of("GET", "", "draft").about("a draft of the term").isFor(onlyReadBy(THE_DRAFTER)),
                of("GET", "/history", "of-denmark").isFor(auditorOnly()),
                channel("GET", "of-denmark", "email").isFor(everybodyReads()),
                channel("GET", "of-denmark", "duty")
                        .about("a direct line")
                        .isFor(onlyReadBy(Readers.members())),
                of("GET", "/verification", "of-denmark").isFor(everybodyReads()));
    }

    private static List<Row> entering() {
        var own = body(DENMARK, "2016-01-01", false);
        return List.of(
                Row.of("POST /api/v1/contact-points")
                        .about("of a member")
                        .with("Idempotency-Key", "matrix")
                        .json(own)
                        .isFor(ownedBy(OWN_MEMBER)),
                put(own).about("of a member").isFor(ownedBy(OWN_MEMBER)),
                put(body(EUROPOL, "2016-01-01", false))
                        .about("of an observer")
                        .isFor(ownedBy(OBSERVER)),
                put(body(secretariatOf(THE_TERM), "2016-01-01", false))
                        .about("of the secretariat of the term")
                        .isFor(chairOf(THE_TERM, DURING)),
                put(body(secretariatOf(THE_TERM), "2016-01-01", true))
                        .about("a draft of the secretariat of the term")
                        .isFor(chairOf(THE_TERM, PREPARATION, DURING)),
                put(body(secretariatOf(CARE), "2017-07-01", false))
                        .about("of the caretaker")
                        .isFor(chairOf(CARE, DURING)),
                put(body(secretariatOf(NEXT), "2018-01-01", true))
                        .about("a draft of the secretariat of the next term")
                        .isFor(chairOf(NEXT, PREPARATION, DURING)));
    }

    private static List<Row> changing() {
        var duty = "{\"kind\": \"fax\", \"state\": \"not-given\"}";
        return List.of(
                patch("of-denmark").about("of a member").isFor(ownedBy(OWN_MEMBER)),
                patch("of-europol").about("of an observer").isFor(ownedBy(OBSERVER)),
                patch("of-the-term")
                        .about("of the secretariat of the term")
                        .isFor(chairOf(THE_TERM, DURING)),
                patch("draft")
                        .about("a draft of the secretariat of the term")
                        .isFor(seenBy(THE_DRAFTER, chairOf(THE_TERM, PREPARATION, DURING))),
                patch("for-members")
                        .about("a member's, for members")
                        .isFor(seenBy(Readers.members(), ownedBy(OWN_MEMBER))),
                of("DELETE", "", "of-denmark").ifThere().isFor(ownedBy(OWN_MEMBER)),
                of("DELETE", "", "of-the-term")
                        .about("of the secretariat of the term")
                        .ifThere()
                        .isFor(chairOf(THE_TERM, DURING)),
                channel("PUT", "of-denmark", "fax").ifThere().json(duty).isFor(ownedBy(OWN_MEMBER)),
                channel("PUT", "of-the-term", "fax")
                        .about("of the secretariat of the term")
                        .ifThere()
                        .json(duty)
                        .isFor(chairOf(THE_TERM, DURING)),
                channel("DELETE", "of-denmark", "email").ifThere().isFor(ownedBy(OWN_MEMBER)));
    }

    private static List<Row> steps() {
        var checked = "{\"on\": \"2015-01-15\", \"by\": \"Duty officer\"}";
        var end = "{\"lastDay\": \"2016-12-31\"}";
        var completing =
                either(chairOf(THE_TERM, DURING, CLOSING), sittingChairOnceClosed(THE_TERM));
        return List.of(
                of("PUT", "/verification", "of-denmark")
                        .ifThere()
                        .json(checked)
                        .isFor(ownedBy(OWN_MEMBER)),
                of("PUT", "/verification", "of-the-term")
                        .about("of the secretariat of the term")
                        .ifThere()
                        .json(checked)
                        .isFor(completing),
                of("POST", "/end", "of-denmark").ifThere().json(end).isFor(ownedBy(OWN_MEMBER)),
                of("POST", "/end", "of-the-term")
                        .about("of the secretariat of the term")
                        .ifThere()
                        .json(end)
                        .isFor(completing),
                of("POST", "/publication", "draft")
                        .ifThere()
                        .isFor(seenBy(THE_DRAFTER, chairOf(THE_TERM, DURING))));
    }

    private static Row.Draft of(String method, String part, String id) {
        return Row.of(
                "%s /api/v1/contact-points/{id}%s".formatted(method, part),
                "/api/v1/contact-points/%s%s".formatted(id, part));
    }

    private static Row.Draft channel(String method, String id, String channel) {
        return Row.of(
                method + " /api/v1/contact-points/{id}/channels/{channelId}",
                "/api/v1/contact-points/%s/channels/%s".formatted(id, channel));
    }

    private static Row.Draft put(String body) {
        return of("PUT", "", "new").ifAbsent().json(body);
    }

    private static Row.Draft patch(String id) {
        return of("PATCH", "", id).ifThere().mergePatch(ANOTHER_OFFICE);
    }

    private static String body(Owner owner, String validFrom, boolean draft) {
        return """
        {"owner": {"kind": "%s", "id": "%s"}, "organisation": ["Office"], "validFrom": "%s",
         "draft": %s}\
        """
                .formatted(owner.kind().word(), owner.id(), validFrom, draft);
    }

    /** In the world of the matrix a term is known by its first day. */
    private static Owner secretariatOf(Term term) {
        return new Owner.Secretariat(term.firstDay().toString());
    }

    private void register(String id, Owner owner, Visibility visibility) {
        registered(id, said(owner, visibility, false), ORIGIN);
    }

    /** The chair drafts it while it prepares its term. */
    private void draft(String id) {
        var chair = CHAIR.client().orElseThrow();
        registered(
                id,
                said(secretariatOf(THE_TERM), Visibility.everybody(), true),
                new Origin(chair, Moment.IN_PREPARATION.instant(), Optional.empty()));
    }

    private void registered(String id, ContactPointDraft said, Origin origin) {
        assertThat(registration.register(id, said, origin)).isInstanceOf(Outcome.Done.class);
    }

    private static ContactPointDraft said(Owner owner, Visibility visibility, boolean draft) {
        return new ContactPointDraft(
                owner,
                List.of("Office"),
                AddressDraft.notGiven(),
                List.of(
                        ChannelDraft.noneGiven("email", Channel.Kind.EMAIL),
                        ChannelDraft.number("duty", Channel.Kind.TELEPHONE, "+46 8 123 456 78")
                                .direct(true)),
                Term.THE_TERM.firstDay(),
                Optional.empty(),
                Optional.of(visibility),
                Optional.of(draft));
    }
}
