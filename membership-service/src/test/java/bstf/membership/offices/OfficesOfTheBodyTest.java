package bstf.membership.offices;

import static org.assertj.core.api.Assertions.assertThat;

import bstf.membership.members.Member;
import bstf.membership.members.MemberEvent;
import bstf.membership.members.MemberSamples;
import bstf.membership.members.store.InMemoryMembers;
import bstf.membership.observers.Observer;
import bstf.membership.observers.ObserverEvent;
import bstf.membership.observers.ObserverSamples;
import bstf.membership.observers.store.InMemoryObservers;
import bstf.membership.rota.Rota;
import bstf.membership.rota.RotaEvent;
import bstf.membership.rota.RotaSamples;
import bstf.membership.rota.store.InMemoryRotas;
import bstf.platform.access.Audience;
import bstf.platform.access.MemberStanding;
import bstf.platform.access.Offices;
import bstf.platform.access.Tenure;
import bstf.platform.access.heard.HeardOffices;
import bstf.platform.changes.Origin;
import bstf.platform.changes.view.Said;
import bstf.platform.time.SettableClock;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OfficesOfTheBodyTest {
    private static final Instant NOW = Instant.parse("2016-06-01T12:00:00Z");
    private static final Origin FOUNDING = Origin.ofRegistry("founding", NOW);

    private final SettableClock clock = new SettableClock(NOW);
    private final InMemoryMembers members = new InMemoryMembers(clock);
    private final InMemoryObservers observers = new InMemoryObservers(clock);
    private final InMemoryRotas rotas = new InMemoryRotas(clock);
    private final OfficesOfTheBody body = new OfficesOfTheBody(members, observers, rotas);

    @BeforeEach
    void record() {
        add("SE", MemberSamples.returned("SE"));
        add("DK", MemberSamples.retired("DK"));
        add("NO", MemberSamples.proposed("NO"));
        add("emcdda", ObserverSamples.toObserveAgain());
        add("euda", ObserverSamples.euda());
        rotas.add(Rota.ID, RotaSamples.planned(), new RotaEvent.RotaDrawnUp(), FOUNDING);
    }

    @Test
    void knowsWhatIsInForceOnly() {
        var offices = offices();

        assertThat(offices.standingOf("SE", day("2014-07-01"))).isEmpty();
        assertThat(offices.isActiveMember("NO", day("2010-02-28"))).isTrue();
        assertThat(offices.standingOf("DK", day("2000-01-01"))).isEmpty();
        assertThat(offices.standingOf("NO", day("2031-01-01"))).hasValue(MemberStanding.SUSPENDED);
        assertThat(offices.partyOf("drugs-centre")).hasValue("emcdda");
        assertThat(offices.isObserver("emcdda", day("2024-07-01"))).isTrue();
        assertThat(offices.isObserver("emcdda", day("2024-07-02"))).isFalse();
        assertThat(offices.tenureOn(day("2016-12-31"))).map(Tenure::member).hasValue("RU");
        assertThat(offices.tenureOn(day("2017-02-28"))).map(Tenure::member).hasValue("FI");
        assertThat(offices.tenureOn(day("2017-03-01"))).isEmpty();
        assertThat(offices.tenureOn(day("2017-05-01"))).map(Tenure::id).hasValue("finland");
        assertThat(offices.tenureOn(day("2020-01-01"))).isEmpty();
    }

    @Test
    void areNotKnownBeforeTheFounding() {
        assertThat(new OfficesOfTheBody(new InMemoryMembers(clock), observers, rotas).now())
                .isEmpty();
    }

    /** The other services draw theirs from what this one says; both have to be the same. */
    @Test
    void areWhatTheOtherServicesHear() {
        var heard = new HeardOffices();
        members.told().forEach(told -> heard.hear(said("member", told.id(), told.body())));
        observers.told().forEach(told -> heard.hear(said("observer", told.id(), told.body())));
        rotas.told().forEach(told -> heard.hear(said("rota", told.id(), told.body())));

        assertThat(heard.onceWarm(() -> true).now()).isEqualTo(body.now());
    }

    private static Said said(String type, String id, String body) {
        return new Said(type, id, 1, "Happened", NOW, NOW, "test", Audience.PUBLIC, body);
    }

    private Offices offices() {
        return body.now().orElseThrow();
    }

    private void add(String code, Member member) {
        members.add(code, member, new MemberEvent.MemberAdmitted(), FOUNDING);
    }

    private void add(String id, Observer observer) {
        observers.add(id, observer, new ObserverEvent.ObserverAdmitted(), FOUNDING);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
