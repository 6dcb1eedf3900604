package bstf.membership;

import bstf.membership.body.Bodies;
import bstf.membership.body.BodyEvent;
import bstf.membership.body.BodySamples;
import bstf.membership.members.Backing;
import bstf.membership.members.Member;
import bstf.membership.members.MemberCode;
import bstf.membership.members.MemberEvent;
import bstf.membership.members.MemberSamples;
import bstf.membership.members.Members;
import bstf.membership.members.Standing;
import bstf.membership.observers.Observer;
import bstf.membership.observers.ObserverEvent;
import bstf.membership.observers.ObserverSamples;
import bstf.membership.observers.Observers;
import bstf.membership.representatives.RepresentativeEvent;
import bstf.membership.representatives.RepresentativeSamples;
import bstf.membership.representatives.Representatives;
import bstf.membership.rota.Caretaker;
import bstf.membership.rota.CaretakerStatus;
import bstf.membership.rota.Caretakers;
import bstf.membership.rota.Rota;
import bstf.membership.rota.RotaEvent;
import bstf.membership.rota.RotaSamples;
import bstf.membership.rota.Rotas;
import bstf.membership.rota.TermEnd;
import bstf.membership.rota.TermStatus;
import bstf.platform.access.matrix.Term;
import bstf.platform.access.matrix.Who;
import bstf.platform.access.matrix.World;
import bstf.platform.changes.Origin;
import java.util.List;
import java.util.Optional;

/**
 * The world of the matrix in the stores of this service. Estonia has withdrawn, and Lithuania's
 * entry is retired; Sweden's post is not set up yet; emcdda and euda observe as well.
 */
record MatrixWorld(
        Bodies bodies,
        Members members,
        Observers observers,
        Representatives representatives,
        Rotas rotas) {
    private static final Origin ORIGIN = Origin.ofRegistry("matrix", World.RECORDED);

    void isRecorded() {
        bodies.add("bstf", BodySamples.full("bstf"), new BodyEvent.BodyFounded(), ORIGIN);
        World.activeMembers().forEach(code -> admit(code, MemberSamples.member(code)));
        var suspended = Who.SUSPENDED_MEMBER.party();
        admit(
                suspended,
                standing(
                        suspended,
                        World.SUSPENDED_SINCE.toString(),
                        Standing.suspended(MemberSamples.DECISION)));
        admit("EE", standing("EE", "2012-01-01", Standing.withdrawn(MemberSamples.DECISION)));
        admit("LT", MemberSamples.retired("LT"));
        setUpThePost(Who.OWN_MEMBER.party());
        for (var id : List.of(Who.OBSERVER.party(), "emcdda", "euda")) {
            var observer = new Observer(id, ObserverSamples.record(id, List.of(), false));
            observers.add(id, observer, new ObserverEvent.ObserverAdmitted(), ORIGIN);
        }
        rotas.add(Rota.ID, rota(), new RotaEvent.RotaDrawnUp(), ORIGIN);
    }

    private void admit(String code, Member member) {
        members.add(code, member, new MemberEvent.MemberAdmitted(), ORIGIN);
    }

    private void setUpThePost(String code) {
        representatives.add(
                code,
                RepresentativeSamples.notNamed(code),
                new RepresentativeEvent.PostSetUp(),
                ORIGIN);
    }

    private static Member standing(String code, String firstDay, Standing standing) {
        return MemberSamples.standing(MemberSamples.member(code), firstDay, standing);
    }

    private static Rota rota() {
        return new Rota(
                List.of(
                        term("2015-lv", Term.FORMER),
                        term("2016-fi", Term.THE_TERM),
                        term("2018-pl", Term.NEXT)),
                new Caretakers(
                        List.of(
                                new Caretaker(
                                        Term.CARE.firstDay(),
                                        Term.CARE.lastDay(),
                                        new MemberCode(Term.CARE.chair().party()),
                                        Optional.empty(),
                                        new CaretakerStatus.Approved(
                                                Backing.none(), Optional.empty())))));
    }

    private static bstf.membership.rota.Term term(String id, Term term) {
        return new bstf.membership.rota.Term(
                id,
                new MemberCode(term.chair().party()),
                term.firstDay(),
                new TermEnd.Decided(term.lastDay()),
                TermStatus.decided(RotaSamples.DECISION));
    }
}
