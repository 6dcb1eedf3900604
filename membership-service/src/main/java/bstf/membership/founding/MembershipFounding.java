package bstf.membership.founding;

import bstf.membership.body.Bodies;
import bstf.membership.body.Body;
import bstf.membership.members.Member;
import bstf.membership.members.MemberCode;
import bstf.membership.members.Members;
import bstf.membership.observers.Observer;
import bstf.membership.observers.Observers;
import bstf.membership.observers.OtherObservers;
import bstf.membership.representatives.Eligibility;
import bstf.membership.representatives.RepresentativePost;
import bstf.membership.representatives.Representatives;
import bstf.membership.rota.Chairs;
import bstf.membership.rota.Rota;
import bstf.membership.rota.Rotas;
import bstf.platform.changes.Decision;
import bstf.platform.changes.Refusal;
import bstf.platform.founding.FoundingPart;
import bstf.platform.founding.FoundingPlan;
import bstf.platform.time.ReferenceZone;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Brings the body, its members with their representatives' posts, its observers and the rota into
 * being, all from one file and all or none. Every rule that holds later holds here.
 */
@Component
final class MembershipFounding implements FoundingPart<MembershipFile> {
    private final Bodies bodies;
    private final Members members;
    private final Representatives representatives;
    private final Observers observers;
    private final Rotas rotas;
    private final ReferenceZone zone;

    MembershipFounding(
            Bodies bodies,
            Members members,
            Representatives representatives,
            Observers observers,
            Rotas rotas,
            ReferenceZone zone) {
        this.bodies = bodies;
        this.members = members;
        this.representatives = representatives;
        this.observers = observers;
        this.rotas = rotas;
        this.zone = zone;
    }

    @Override
    public String name() {
        return "membership";
    }

    @Override
    public Class<MembershipFile> type() {
        return MembershipFile.class;
    }

    @Override
    public void plan(MembershipFile file, FoundingPlan plan) {
        plan.add("body", file.body().id(), bodies, () -> body(file.body()));
        for (var i = 0; i < file.members().size(); i++) {
            var entry = file.members().get(i);
            var path = "members[%d]".formatted(i);
            var codes = file.members().stream().limit(i).map(MemberEntry::code).toList();
            plan.add(
                    path,
                    entry.code(),
                    members,
                    once(entry.code(), codes, () -> entry.admit(file.named())));
            plan.add(
                    path + ".representative",
                    entry.code(),
                    representatives,
                    () ->
                            RepresentativePost.setUp(
                                    HolderEntry.toHolders(entry.representative()),
                                    eligibility(file, entry)));
        }
        for (var i = 0; i < file.observers().size(); i++) {
            var entry = file.observers().get(i);
            var ids = file.observers().stream().limit(i).map(ObserverEntry::id).toList();
            plan.add(
                    "observers[%d]".formatted(i),
                    entry.id(),
                    observers,
                    once(entry.id(), ids, () -> observer(file, entry)));
        }
        plan.add("rota", Rota.ID, rotas, () -> rota(file));
    }

    private Decision<Body> body(BodyEntry entry) {
        return Body.found(
                entry.id(), new ReferenceZone(entry.referenceZone()), entry.toProfile(), zone);
    }

    private static Eligibility eligibility(MembershipFile file, MemberEntry entry) {
        return new Eligibility(new MemberCode(entry.code()), member(file, entry.code()));
    }

    /** The member that the file admits under this code; empty when it admits none. */
    private static Optional<Member> member(MembershipFile file, String code) {
        return file.member(code)
                .map(entry -> entry.admit(file.named()))
                .flatMap(decision ->
                        switch (decision) {
                            case Decision.Taken<Member>(var member, _) -> Optional.of(member);
                            case Decision.Refused<Member>(_) -> Optional.empty();
                        });
    }

    private static Decision<Observer> observer(MembershipFile file, ObserverEntry entry) {
        var others =
                file.observers().stream()
                        .filter(other -> !other.id().equals(entry.id()))
                        .map(ObserverEntry::toObserver)
                        .toList();
        return Observer.admit(entry.id(), entry.toRecord(), new OtherObservers(others));
    }

    private static Decision<Rota> rota(MembershipFile file) {
        var terms = file.rota().stream().map(term -> term.toTerm(file.named())).toList();
        return Rota.drawUp(terms, new Chairs(code -> member(file, code.value())));
    }

    private static <A> Supplier<Decision<A>> once(
            String id, List<String> before, Supplier<Decision<A>> decide) {
        return before.contains(id)
                ? () ->
                        Decision.refused(
                                Refusal.invalid(
                                        "entry-twice",
                                        "",
                                        "%s stands twice in the file; merge the two entries."
                                                .formatted(id)))
                : decide;
    }
}
