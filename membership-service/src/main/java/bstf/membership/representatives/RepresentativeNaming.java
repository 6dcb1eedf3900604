package bstf.membership.representatives;

import bstf.membership.language.Holding;
import bstf.membership.members.MemberCode;
import bstf.membership.members.Members;
import bstf.membership.rights.MembershipRights;
import bstf.platform.access.Guard;
import bstf.platform.access.Thing;
import bstf.platform.access.Verb;
import bstf.platform.changes.Act;
import bstf.platform.changes.Changing;
import bstf.platform.changes.Kept;
import bstf.platform.changes.Origin;
import bstf.platform.changes.Outcome;
import bstf.platform.changes.Placing;
import bstf.platform.changes.Precondition;
import bstf.platform.time.Timeline.Entry;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/** Sets up posts of representatives and says who holds them; each state does so for its own. */
public final class RepresentativeNaming {
    private static final Act<RepresentativePost> OWN =
            Act.of(Verb.CHANGE, post -> thing(post.member()));

    private final Representatives representatives;
    private final Guard guard;
    private final Members members;
    private final Changing<RepresentativePost> changing;

    public RepresentativeNaming(Representatives representatives, Guard guard, Members members) {
        this.representatives = representatives;
        this.guard = guard;
        this.members = members;
        this.changing = new Changing<>(representatives, guard);
    }

    public Outcome<RepresentativePost> setUp(
            MemberCode member, List<Entry<Holding>> holders, Origin origin) {
        return changing.create(
                member.value(),
                origin,
                Verb.CREATE,
                thing(member),
                () -> RepresentativePost.setUp(holders, eligibility(member)));
    }

    /**
     * Replaces all that is known of the holders.
     *
     * @param edit makes what shall be known of what is known; may be asked more than once
     */
    public Outcome<RepresentativePost> change(
            MemberCode member,
            UnaryOperator<List<Entry<Holding>>> edit,
            Precondition precondition,
            Origin origin) {
        return changing.change(
                member.value(),
                precondition,
                origin,
                OWN,
                post ->
                        post.change(
                                edit.apply(post.post().holders().entries()), eligibility(member)));
    }

    public Placing<RepresentativePost> name(
            MemberCode member,
            LocalDate firstDay,
            Holding holding,
            Precondition precondition,
            Origin origin) {
        return Placing.of(
                representatives,
                guard,
                member.value(),
                precondition,
                origin,
                OWN,
                post -> post.post().holders().startingOn(firstDay).isPresent(),
                post -> post.name(firstDay, holding, eligibility(member)));
    }

    public Outcome<RepresentativePost> remove(
            MemberCode member, LocalDate firstDay, Precondition precondition, Origin origin) {
        return changing.change(
                member.value(), precondition, origin, OWN, post -> post.remove(firstDay));
    }

    private static Thing thing(MemberCode member) {
        return Thing.of(MembershipRights.REPRESENTATIVE, member.value()).ownedBy(member.value());
    }

    private Eligibility eligibility(MemberCode code) {
        return new Eligibility(code, members.find(code.value()).map(Kept::value));
    }
}
