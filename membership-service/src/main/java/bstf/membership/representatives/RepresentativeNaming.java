package bstf.membership.representatives;

import bstf.membership.language.Holding;
import bstf.membership.members.MemberCode;
import bstf.membership.members.Members;
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

/** Sets up posts of representatives and says who holds them. */
public final class RepresentativeNaming {
    private final Representatives representatives;
    private final Members members;
    private final Changing<RepresentativePost> changing;

    public RepresentativeNaming(Representatives representatives, Members members) {
        this.representatives = representatives;
        this.members = members;
        this.changing = new Changing<>(representatives);
    }

    public Outcome<RepresentativePost> setUp(
            MemberCode member, List<Entry<Holding>> holders, Origin origin) {
        return changing.create(
                member.value(),
                origin,
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
                member.value(),
                precondition,
                origin,
                post -> post.post().holders().startingOn(firstDay).isPresent(),
                post -> post.name(firstDay, holding, eligibility(member)));
    }

    public Outcome<RepresentativePost> remove(
            MemberCode member, LocalDate firstDay, Precondition precondition, Origin origin) {
        return changing.change(member.value(), precondition, origin, post -> post.remove(firstDay));
    }

    private Eligibility eligibility(MemberCode code) {
        return new Eligibility(code, members.find(code.value()).map(Kept::value));
    }
}
