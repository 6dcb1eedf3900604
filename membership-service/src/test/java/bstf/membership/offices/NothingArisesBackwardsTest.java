package bstf.membership.offices;

import static org.assertj.core.api.Assertions.assertThat;

import bstf.membership.AuditForTests;
import bstf.membership.body.Bodies;
import bstf.membership.body.BodyDescribing;
import bstf.membership.body.BodyEvent;
import bstf.membership.body.BodySamples;
import bstf.membership.body.Profile;
import bstf.membership.body.store.InMemoryBodies;
import bstf.membership.members.MemberAdmitting;
import bstf.membership.members.MemberCode;
import bstf.membership.members.MemberEvent;
import bstf.membership.members.MemberSamples;
import bstf.membership.members.Members;
import bstf.membership.members.Standing;
import bstf.membership.members.store.InMemoryMembers;
import bstf.membership.observers.store.InMemoryObservers;
import bstf.membership.rights.MembershipRights;
import bstf.membership.rota.Rota;
import bstf.membership.rota.RotaEvent;
import bstf.membership.rota.RotaPlanning;
import bstf.membership.rota.RotaSamples;
import bstf.membership.rota.TermEnd;
import bstf.membership.rota.TermPlan;
import bstf.membership.rota.store.InMemoryRotas;
import bstf.platform.access.Caller;
import bstf.platform.access.DecisionPoint;
import bstf.platform.access.Guard;
import bstf.platform.access.Scope;
import bstf.platform.access.Windows;
import bstf.platform.changes.Origin;
import bstf.platform.changes.Outcome;
import bstf.platform.changes.Precondition;
import bstf.platform.time.ReferenceZone;
import bstf.platform.time.SettableClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A term or a standing of the past may be recorded late. What was refused before stays refused,
 * what was done before stays done; each act is ruled on once, when it is done.
 */
class NothingArisesBackwardsTest {
    private static final ReferenceZone ZONE = new ReferenceZone(ZoneOffset.UTC);
    private static final LocalDate FIRST = LocalDate.parse("2017-01-01");

    private final SettableClock clock = new SettableClock(Instant.parse("2016-06-01T12:00:00Z"));
    private final Bodies bodies = new InMemoryBodies(clock);
    private final Members members = new InMemoryMembers(clock);
    private final InMemoryRotas rotas = new InMemoryRotas(clock);
    private final AuditForTests audit = new AuditForTests();
    private final Guard guard =
            new Guard(
                    new DecisionPoint(
                            MembershipRights.TABLE,
                            new OfficesOfTheBody(members, new InMemoryObservers(clock), rotas),
                            ZONE,
                            new Windows(90, 30)),
                    audit);
    private final BodyDescribing describing = new BodyDescribing(bodies, guard);
    private final RotaPlanning planning = new RotaPlanning(rotas, guard, members, ZONE);
    private final MemberAdmitting admitting = new MemberAdmitting(members, guard);

    @BeforeEach
    void found() {
        var founding = Origin.ofRegistry("founding", clock.instant());
        bodies.add("bstf", BodySamples.full("bstf"), new BodyEvent.BodyFounded(), founding);
        rotas.add(Rota.ID, RotaSamples.rota(), new RotaEvent.RotaDrawnUp(), founding);
        for (var code : List.of("FI", "LT", "LV", "RU")) {
            members.add(
                    code, MemberSamples.member(code), new MemberEvent.MemberAdmitted(), founding);
        }
    }

    @Test
    void aTermRecordedLateGivesNothingForWhatWasRefusedBefore() {
        clock.set(Instant.parse("2017-01-15T12:00:00Z"));
        refused(describe("FI"), "no-chair-today");
        clock.set(Instant.parse("2017-02-15T12:00:00Z"));
        recordTermOfFinlandUntil("2017-01-31");

        assertThat(rotas.find(Rota.ID).orElseThrow().value().on(LocalDate.parse("2017-01-15")))
                .matches(day -> day.current().isPresent());
        assertThat(bodies.find("bstf"))
                .hasValueSatisfying(kept -> assertThat(kept.revision()).isEqualTo(1));
        assertThat(audit.lines())
                .containsExactly(
                        "denied FI CHANGE body: no-chair-today",
                        "done LV PROPOSE term",
                        "done LT APPROVE term");
        refused(describe("FI"), "no-chair-today");
    }

    @Test
    void aTermRecordedLateTakesNothingFromWhatWasDoneBefore() {
        assertThat(describe("RU")).isInstanceOf(Outcome.Done.class);
        clock.set(Instant.parse("2017-02-15T12:00:00Z"));
        var shorter =
                new TermPlan(
                        new MemberCode("RU"),
                        RotaSamples.russia().firstDay(),
                        new TermEnd.Decided(LocalDate.parse("2016-05-31")));
        planning.propose("2015-2016-ru", shorter, Precondition.revision(1), by("LV"));
        planning.decide("2015-2016-ru", RotaSamples.ANOTHER, Precondition.revision(2), by("LT"));

        assertThat(rotas.find(Rota.ID).orElseThrow().value().on(LocalDate.parse("2016-06-01")))
                .matches(day -> day.current().isEmpty());
        assertThat(bodies.find("bstf"))
                .hasValueSatisfying(kept -> {
                    assertThat(kept.revision()).isEqualTo(2);
                    assertThat(kept.value().profile().mandate()).hasValue("By RU.");
                });
    }

    @Test
    void aStandingRecordedLateTakesNothingFromWhatWasDoneBefore() {
        assertThat(describe("RU")).isInstanceOf(Outcome.Done.class);
        clock.set(Instant.parse("2016-07-01T12:00:00Z"));
        var russia = new MemberCode("RU");
        var since = LocalDate.parse("2016-05-01");
        admitting.proposeStanding(
                russia,
                since,
                Standing.suspended(MemberSamples.DECISION),
                Precondition.revision(1),
                by("LV"));
        assertThat(describe("RU")).isInstanceOf(Outcome.Done.class);
        admitting.approveStanding(russia, since, Precondition.revision(2), by("LT"));

        refused(describe("RU"), "suspended");
        assertThat(bodies.find("bstf"))
                .hasValueSatisfying(
                        kept -> assertThat(kept.value().profile().mandate()).hasValue("By RU."));
    }

    @Test
    void whatIsOnlyProposedGivesNothing() {
        clock.set(Instant.parse("2017-01-15T12:00:00Z"));
        var open = new TermPlan(new MemberCode("FI"), FIRST, new TermEnd.Open());
        planning.propose("2017-fi", open, Precondition.revision(1), by("FI"));

        refused(describe("FI"), "no-chair-today");
        refused(
                planning.decide(
                        "2017-fi", RotaSamples.DECISION, Precondition.revision(2), by("FI")),
                "second-member-needed");
        planning.decide("2017-fi", RotaSamples.DECISION, Precondition.revision(2), by("LT"));
        assertThat(describe("FI")).isInstanceOf(Outcome.Done.class);
    }

    private void recordTermOfFinlandUntil(String lastDay) {
        var end = new TermEnd.Decided(LocalDate.parse(lastDay));
        planning.propose(
                "2017-fi",
                new TermPlan(new MemberCode("FI"), FIRST, end),
                Precondition.revision(1),
                by("LV"));
        planning.decide("2017-fi", RotaSamples.DECISION, Precondition.revision(2), by("LT"));
    }

    private Outcome<?> describe(String party) {
        return describing.describe(
                "bstf",
                profile ->
                        new Profile(
                                profile.name(),
                                profile.shortName(),
                                profile.founding(),
                                Optional.of("By %s.".formatted(party)),
                                profile.objective(),
                                profile.principles(),
                                profile.cooperation(),
                                profile.guidance()),
                new Precondition.Any(),
                by(party));
    }

    private Origin by(String party) {
        return new Origin(
                new Caller.Client(
                        "test", Optional.of(party), Set.of(Scope.WRITE, Scope.SECRETARIAT_ACT)),
                clock.instant(),
                Optional.empty());
    }

    private static void refused(Outcome<?> outcome, String code) {
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.reason().code()).isEqualTo(code));
    }
}
