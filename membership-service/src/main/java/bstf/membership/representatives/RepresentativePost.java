package bstf.membership.representatives;

import bstf.membership.language.Gap;
import bstf.membership.language.Holding;
import bstf.membership.language.Post;
import bstf.membership.members.MemberCode;
import bstf.platform.changes.Decision;
import bstf.platform.changes.Refusal;
import bstf.platform.time.Timeline.Entry;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The post of one member's personal representative of its Head of Government, and those who held
 * it.
 */
public record RepresentativePost(MemberCode member, Post post) {
    private static final String FIELD = "holders";

    /** Sets the post up with what is known of its holders. */
    public static Decision<RepresentativePost> setUp(
            List<Entry<Holding>> holders, Eligibility eligibility) {
        return of(
                eligibility.code(),
                holders,
                eligibility.refusalOf(holders),
                new RepresentativeEvent.PostSetUp());
    }

    /** Replaces all that is known of the holders. */
    public Decision<RepresentativePost> change(
            List<Entry<Holding>> holders, Eligibility eligibility) {
        var known = post.holders().entries();
        var fresh = holders.stream().filter(holder -> !known.contains(holder)).toList();
        return of(
                member,
                holders,
                eligibility.refusalOf(fresh),
                new RepresentativeEvent.HoldersChanged());
    }

    /**
     * Says who holds the post from {@code firstDay} on, in place of what was said for that day; the
     * holder before goes the day before.
     */
    public Decision<RepresentativePost> name(
            LocalDate firstDay, Holding holding, Eligibility eligibility) {
        return of(
                member,
                post.holders().with(firstDay, holding).entries(),
                eligibility.refusalOf(List.of(new Entry<>(firstDay, holding))),
                RepresentativeEvent.of(holding));
    }

    /** Takes out what was said for {@code firstDay} by mistake. */
    public Decision<RepresentativePost> remove(LocalDate firstDay) {
        if (post.holders().startingOn(firstDay).isEmpty()) {
            return Decision.refused(
                    Refusal.absent(
                            "holder-unknown",
                            "Nothing about the representative of %s begins on %s; the holders name the first days."
                                    .formatted(member, firstDay)));
        }
        return of(
                member,
                post.holders().without(firstDay).entries(),
                Optional.empty(),
                new RepresentativeEvent.HolderRemoved());
    }

    private static Decision<RepresentativePost> of(
            MemberCode member,
            List<Entry<Holding>> holders,
            Optional<Refusal> notEligible,
            RepresentativeEvent event) {
        return Post.refusalOf(FIELD, holders)
                .or(() -> notEligible)
                .<Decision<RepresentativePost>>map(Decision::refused)
                .orElseGet(() ->
                        Decision.taken(new RepresentativePost(member, Post.of(holders)), event));
    }

    /** Who holds the post on {@code day}; empty before anything is known. */
    public Optional<Entry<Holding>> on(LocalDate day) {
        return post.on(day);
    }

    public List<Gap> gaps() {
        return post.gaps("representative-not-named", "post-vacant", FIELD);
    }
}
